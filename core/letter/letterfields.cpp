#include "core/letter/letterfields.h"

#include "core/rules/catalogue.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Provider = void (*)(const LetterSource &, LetterFields &);

constexpr Provider providers[] = {addPersonFields, addRouteFields, addWorkFields, addPaperFields, addPtoFields, addEndingFields};

const Catalogue &dictionary()
{
    static const Catalogue fields = Catalogue::read(u"letter_fields"_s);
    return fields;
}

} // namespace

LetterFields knownFields(const ReportRequest &request)
{
    LetterSource source{request, Dossiers(request.store).facts(request.dossier), {}, request.clock.today(), request.dossier.text()};
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
