#include "core/letter/letterfields.h"

#include "core/letter/lettersubject.h"
#include "core/letter/lettertemplate.h"
#include "core/policy/officerules.h"
#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Provider = void (*)(const LetterSource &, LetterFields &);

constexpr Provider providers[] = {addPersonFields, addRouteFields, addWorkFields, addPaperFields, addPtoFields, addEndingFields,
                                  addApplicationFields, addLoanFields, addBookYearFields, addDebtFields};

const Catalogue &dictionary()
{
    static const Catalogue fields = Catalogue::read(u"letter_fields"_s);
    return fields;
}

} // namespace

LetterFields knownFields(const ReportRequest &request)
{
    // A letter about a dossier is reckoned with what was decided for that dossier.
    const RuleBook own = dossierBook(request.store, request.rules, request.dossier);
    ReportRequest seen{request.store,    own,          request.clock, request.report, request.dossier, request.year, request.month, request.municipality,
                       request.receiver, request.receiverName, request.purpose, request.parts, request.item};
    LetterSource source{seen, Dossiers(request.store).facts(request.dossier), {}, request.clock.today(), request.dossier.text()};
    if (const LetterTemplate *form = findLetterTemplate(request.report.section(u'/', 1))) {
        source.record = form->record;
        if (const QList<LetterSubject> subjects = seen.item.isEmpty() ? letterSubjects(*form, seen) : QList<LetterSubject>(); !subjects.isEmpty())
            seen.item = subjects.first().item;
    }
    source.client = source.facts.client();
    LetterFields fields;
    for (const Provider provider : providers)
        provider(source, fields);
    // What this receiver may not have is not known here: then it is asked, or the letter does without.
    for (auto field = fields.begin(); field != fields.end();) {
        const CatalogueEntry *entry = dictionary().find(field.key());
        const QString topic = entry ? entry->fields["topic"_L1].toString() : QString();
        field->removeAll(QString());
        const bool isWithheld = !topic.isEmpty() && request.receiver.withholds(topic);
        field = isWithheld || field->isEmpty() ? fields.erase(field) : std::next(field);
    }
    return fields;
}

QString letterFieldName(const QString &key) { return dictionary().label(key); }

QStringList letterFieldNames() { return dictionary().keys(); }

} // namespace core
