#pragma once

#include "core/base/clock.h"
#include "core/base/month.h"
#include "core/base/problem.h"
#include "core/dossier/dossier.h"
#include "core/exchange/sheet.h"
#include "core/report/document.h"
#include "core/report/receiver.h"
#include "core/rules/rulebook.h"
#include "core/store/store.h"

namespace core {

/// Everything a paper is made from. What a report does not use stays empty.
struct ReportRequest {
    Store &store;
    const RuleBook &rules;
    const Clock &clock;
    QString report;           ///< id of the report
    Id<Dossier> dossier = {}; ///< null for a paper about the whole office
    int year = 0;             ///< 0: the year of today
    Month month = {};         ///< null: the whole year
    QString municipality = {};///< key; empty: all
    Receiver receiver = {};
    QString receiverName = {};///< which organisation or person
    QString purpose = {};
    QSet<QString> parts = {}; ///< parts chosen; empty: every part the report has
    QString item = {};        ///< id of the one record it is about, such as a calculation; empty: the latest

    /// Whether a part ("notes") or a field ("bsn") goes on this paper: chosen, and not withheld from the receiver.
    bool shows(const QString &topic) const;
    int yearOrNow() const { return year > 0 ? year : clock.today().year(); }
};

/// A piece of a report that can be left out.
struct ReportPart {
    QString id;        ///< also a topic of receivers.json when receivers differ in it
    const char *title; ///< English, translated in context "Report"
};

/// One paper the program can make. A new one is a source file with its builder and a line in reports.cpp.
struct Report {
    enum class About { Dossier, Office };
    enum class Asks { Nothing, Year, Month };

    QString id;        ///< never changes once released: it stands in the record of what was issued
    const char *title; ///< English, translated in context "Report"
    About about = About::Dossier;
    Asks asks = Asks::Nothing;
    QStringList routes;      ///< kinds of route it fits; empty: every dossier
    QList<ReportPart> parts; ///< empty: nothing to choose
    QStringList topics;      ///< what it may hold besides its parts that receivers may differ in, such as "bsn"
    Document (*build)(const ReportRequest &request) = nullptr;
    QList<Sheet> (*sheets)(const ReportRequest &request) = nullptr; ///< the rows behind it as pages of a workbook; null: it has none

    QString name() const;
};

/// THE list.
const QList<Report> &reports();
/// nullptr when there is no such report.
const Report *findReport(const QString &id);
/// The papers that fit a dossier and its routes; for a null id those about the office.
QList<Report> reportsFor(const Store &store, const Id<Dossier> &dossier);

/// What the request still lacks, to be asked in one form; `field` is report, receiver, receiverName, purpose or dossier.
/// Who exactly and why only warn: a nightly job has nobody to ask, a dialog does ask.
QList<Problem> missing(const ReportRequest &request);
/// The topics that this report could hold and this receiver does not get.
QList<Topic> leftOut(const Report &report, const Receiver &receiver);

/// Builds the paper and completes what it says about itself: author, letterhead, dossier number, day and version of the data.
Document makeDocument(const ReportRequest &request);

} // namespace core
