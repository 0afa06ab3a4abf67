#pragma once

#include "ui/partner/partnerdesk.h"

namespace ui {

/// The referral itself: to whom, why, with which consent and until when.
void openReferral(const PartnerDesk &desk, const core::Referral &referral, bool fresh, QWidget *parent);
/// What the partner answered and what came of it.
void openAnswer(const PartnerDesk &desk, const core::Referral &referral, QWidget *parent);
/// Hours or costs of a referral.
void openHours(const PartnerDesk &desk, const core::Referral &referral, const core::PartnerHours &hours, bool fresh, QWidget *parent);

} // namespace ui
