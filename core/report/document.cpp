#include "core/report/document.h"

#include "core/base/format.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Writes each kind of block as lines of text.
struct TextWriter {
    QString out;

    void line(const QString &text) { out += text + u'\n'; }
    void operator()(const Title &title)
    {
        line(title.text.toUpper());
        if (!title.subtitle.isEmpty())
            line(title.subtitle);
        line({});
    }
    void operator()(const Heading &heading) { line(u"\n%1 %2"_s.arg(QString(heading.level, u'#'), heading.text)); }
    void operator()(const Paragraph &paragraph) { line(paragraph.text); }
    void operator()(const Notice &notice) { line(u"! %1: %2"_s.arg(notice.word, notice.text)); }
    void operator()(const Bullets &bullets)
    {
        int number = 0;
        for (const QString &item : bullets.items)
            line((bullets.numbered ? u"%1. "_s.arg(++number) : u"- "_s) + item);
    }
    void operator()(const Facts &facts)
    {
        for (const Fact &fact : facts.rows)
            line(u"%1: %2"_s.arg(fact.label, fact.value.isEmpty() ? u"–"_s : fact.value));
    }
    void operator()(const TableBlock &table)
    {
        if (!table.caption.isEmpty())
            line(table.caption);
        QStringList titles;
        for (const TableColumn &column : table.columns)
            titles.append(column.title);
        line(titles.join(u" | "));
        for (const QStringList &row : table.rows)
            line(row.join(u" | "));
        if (!table.foot.isEmpty())
            line(u"= "_s + table.foot.join(u" | "));
    }
    void operator()(const ChartBlock &chart)
    {
        line(u"[%1]"_s.arg(chart.series.title));
        for (const SeriesRow &row : chart.series.rows) {
            QStringList cells{row.name};
            for (qsizetype i = 0; i < std::min(row.values.size(), chart.series.labels.size()); ++i)
                cells.append(u"%1 %2"_s.arg(chart.series.labels[i], row.values[i] ? QLocale().toString(*row.values[i], 'f', 2) : u"–"_s));
            line(cells.join(u" | "));
        }
        for (const SeriesLimit &limit : chart.series.limits)
            line(u"-- %1"_s.arg(limit.words));
        if (!chart.note.isEmpty())
            line(chart.note);
    }
    void operator()(const SignatureBlock &block)
    {
        if (!block.statement.isEmpty())
            line(block.statement);
        for (const Signatory &who : block.signatories)
            line(u"%1: %2 ____________________ %3 %4"_s.arg(who.role, who.name, format(who.signedAt.date()), who.note).trimmed());
    }
    void operator()(const CheckList &list)
    {
        for (const CheckItem &item : list.items)
            line(u"%1 %2%3"_s.arg(item.checked ? u"[x]"_s : u"[ ]"_s, item.text, item.note.isEmpty() ? QString() : u" (%1)"_s.arg(item.note)));
    }
    void operator()(const FormFields &form)
    {
        for (const FormField &field : form.fields)
            line(u"%1: %2"_s.arg(field.label, field.value.isEmpty() ? u"______________"_s : field.value));
    }
    void operator()(const PageBreak &) { line(u"\f"_s); }
};

} // namespace

QString toText(const Document &document)
{
    TextWriter writer;
    const Letterhead &letterhead = document.meta.letterhead;
    for (const QString &line : QStringList{letterhead.name} + letterhead.lines)
        if (!line.isEmpty())
            writer.line(line);
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.out;
}

} // namespace core
