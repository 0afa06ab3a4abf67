#include "core/letter/lettermarkup.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Gathers lines of one kind until a line of another kind comes.
class MarkupReader {
public:
    QList<Block> read(const QString &text);

private:
    void take(const QString &line);
    bool takeListed(const QString &line);
    void addToTable(const QString &line);
    void close();
    /// The block at the end when it is a B, or a new one.
    template <class B> B &current(const B &fresh = {})
    {
        if (!m_open || !std::holds_alternative<B>(m_blocks.last())) {
            close();
            m_blocks.append(Block(fresh));
            m_open = true;
        }
        return std::get<B>(m_blocks.last());
    }
    template <class B> void single(const B &block)
    {
        close();
        m_blocks.append(Block(block));
    }

    QList<Block> m_blocks;
    bool m_open = false; ///< the last block takes more lines
};

void MarkupReader::close() { m_open = false; }

void MarkupReader::addToTable(const QString &line)
{
    const bool isFoot = line.startsWith("|="_L1);
    QStringList cells = line.mid(isFoot ? 2 : 1).split(u'|');
    if (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    TableBlock &table = current<TableBlock>();
    if (table.columns.isEmpty()) {
        for (const QString &title : std::as_const(cells))
            table.columns.append(title.endsWith(u'>') ? TableColumn{title.chopped(1).trimmed(), Align::Right, 0} : TableColumn{title, Align::Left, 1});
        return;
    }
    while (cells.size() < table.columns.size())
        cells.append(QString());
    cells = cells.mid(0, table.columns.size());
    isFoot ? void(table.foot = cells) : table.rows.append(cells);
}

bool MarkupReader::takeListed(const QString &line)
{
    static const QRegularExpression numbered(u"^\\d{1,2}\\. +(.*)$"_s);
    static const QRegularExpression box(u"^\\[([ x])\\] *(.*)$"_s);
    if (line.startsWith("- "_L1)) {
        Bullets &list = current<Bullets>();
        if (list.numbered) {
            close();
            current<Bullets>().items.append(line.mid(2).trimmed());
        } else {
            list.items.append(line.mid(2).trimmed());
        }
        return true;
    }
    if (const auto match = numbered.match(line); match.hasMatch()) {
        if (m_open && std::holds_alternative<Bullets>(m_blocks.last()) && !std::get<Bullets>(m_blocks.last()).numbered)
            close();
        Bullets fresh;
        fresh.numbered = true;
        current<Bullets>(fresh).items.append(match.captured(1).trimmed());
        return true;
    }
    if (const auto match = box.match(line); match.hasMatch()) {
        current<CheckList>().items.append({match.captured(2).trimmed(), match.captured(1) == u"x"});
        return true;
    }
    return false;
}

void MarkupReader::take(const QString &line)
{
    if (line.isEmpty())
        return close();
    if (line == "---"_L1)
        return single(PageBreak{});
    if (line.startsWith("## "_L1))
        return single(Heading{line.mid(3).trimmed(), 3});
    if (line.startsWith("# "_L1))
        return single(Heading{line.mid(2).trimmed(), 2});
    if (line.startsWith("** "_L1))
        return single(Paragraph{line.mid(3).trimmed(), Paragraph::Style::Strong});
    if (line.startsWith("! "_L1))
        return single(Notice{line.mid(2).section(u'|', 0, 0).trimmed(), line.mid(2).section(u'|', 1).trimmed()});
    if (line.startsWith("~ "_L1))
        return single(Paragraph{line.mid(2).trimmed(), Paragraph::Style::Small});
    if (line.startsWith("__ "_L1)) {
        current<SignatureBlock>().signatories.append({line.mid(3).section(u'|', 0, 0).trimmed(), line.mid(3).section(u'|', 1).trimmed()});
        return;
    }
    if (line.startsWith(u'|'))
        return addToTable(line);
    if (line.contains(" :: "_L1) || line.endsWith(" ::"_L1)) {
        const qsizetype at = line.indexOf(" ::"_L1);
        if (const QString room = line.mid(at + 3).trimmed(); room.startsWith("____"_L1)) {
            current<FormFields>().fields.append({line.left(at).trimmed(), {}, int(room.split(u' ', Qt::SkipEmptyParts).size())});
            return;
        }
        current<Facts>().rows.append({line.left(at).trimmed(), line.mid(at + 3).trimmed()});
        return;
    }
    if (takeListed(line))
        return;
    Paragraph &paragraph = current<Paragraph>();
    paragraph.text += paragraph.text.isEmpty() ? line : u'\n' + line;
}

QList<Block> MarkupReader::read(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        take(line.trimmed());
    return m_blocks;
}

} // namespace

QList<Block> letterBlocks(const QString &text) { return MarkupReader().read(text); }

} // namespace core
