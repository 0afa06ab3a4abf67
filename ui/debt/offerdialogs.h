#pragma once

#include "ui/debt/debtdesk.h"

namespace ui {

/// The window for a new offer: while typing it tells what each rank would get and what to look at first.
void openOffer(const DebtDesk &desk, const core::DebtOffer &offer, QWidget *parent, const std::function<void(const core::DebtOffer &)> &stored);
/// What a creditor answered.
void openReply(const DebtDesk &desk, const core::CreditorOffer &creditor, QWidget *parent);
/// Everybody agreed: when the arrangement begins.
void openAccept(const DebtDesk &desk, const core::DebtOffer &offer, QWidget *parent);
/// How the offer or the arrangement ended.
void openFinish(const DebtDesk &desk, const core::DebtOffer &offer, QWidget *parent);
void openPayment(const DebtDesk &desk, const core::DebtOffer &offer, QWidget *parent);
void openReview(const DebtDesk &desk, const core::DebtReview &review, QWidget *parent);

} // namespace ui
