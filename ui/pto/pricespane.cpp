#include "ui/pto/pricespane.h"

#include "ui/base/attempt.h"
#include "ui/base/format.h"
#include "ui/base/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Price = core::MarketPrice;

Meaning meaningOf(const core::PriceComparison &comparison)
{
    using Standing = core::PriceComparison::Standing;
    switch (comparison.standing()) {
    case Standing::Below:
        return Meaning::Attention;
    case Standing::Unknown:
        return Meaning::Info;
    case Standing::Within:
    case Standing::Above:
        break;
    }
    return comparison.old ? Meaning::Info : Meaning::Good;
}

} // namespace

PricesPane::PricesPane(const PtoDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_prices(new RowsModel<Price>({Field<Price>(tr("Product"), [](const Price &price) { return price.unit.isEmpty() ? price.product : u"%1, %2"_s.arg(price.product, price.unit); }),
                                     Field<Price>(tr("Who"), [](const Price &price) { return price.own ? tr("own price") : price.provider; }),
                                     Field<Price>(tr("Price"), [](const Price &price) { return format(price.amount); }).alignedRight(),
                                     Field<Price>(tr("Seen on"), [](const Price &price) { return formatShort(price.day); }),
                                     Field<Price>(tr("Source"), [](const Price &price) { return price.source; }).withToolTip([](const Price &price) { return price.note; })}, this)),
      m_table(recordTable(m_prices, u"prices"_s, tr("Prices"), 4, this)), m_sentences(new QVBoxLayout)
{
    setObjectName(u"pricesPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(caption(tr("Prices"), "heading", this));
    head->addStretch();
    const auto button = [&](const QString &text, const QString &name, const std::function<void()> &work) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        head->addWidget(made);
        return made;
    };
    button(tr("Own price …"), u"addOwnPrice"_s, [this] { add(true); });
    button(tr("Price of another …"), u"addPrice"_s, [this] { add(false); });
    m_change = button(tr("Change …"), u"changePrice"_s, [this] { change(); });
    m_remove = button(tr("Remove …"), u"removePrice"_s, [this] { remove(); });
    layout->addLayout(head);
    auto *words = caption(tr("Part-time entrepreneurs ask what is usual on the market. Note what others ask for the same, with the day and the place where it was seen."), "muted", this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_sentences->setSpacing(space::inside);
    layout->addLayout(m_sentences);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &PricesPane::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PricesPane::enable);
}

void PricesPane::reload()
{
    const QList<Price> prices = m_desk.work.prices.of(m_desk.dossier);
    m_prices->reset(prices);
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<core::PriceComparison> comparisons = core::comparePrices(prices, m_desk.rules, m_desk.today());
    for (const core::PriceComparison &comparison : comparisons) {
        auto *notice = new Notice(this);
        notice->say(meaningOf(comparison), tr("%1: %2").arg(comparison.product, comparison.sentence()));
        m_sentences->addWidget(notice);
    }
    enable();
}

void PricesPane::enable()
{
    m_change->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
}

std::optional<Price> PricesPane::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_prices->rowCount() ? std::optional(m_prices->at(row)) : std::nullopt;
}

void PricesPane::add(bool own)
{
    Price price;
    price.id = core::Id<Price>::fresh();
    price.dossier = m_desk.dossier;
    price.own = own;
    price.day = m_desk.today();
    // Mostly somebody adds a price of what is chosen in the list.
    if (const auto present = chosen()) {
        price.product = present->product;
        price.unit = present->unit;
    }
    edit(price, true);
}

void PricesPane::change()
{
    if (const auto price = chosen())
        edit(*price, false);
}

void PricesPane::edit(const Price &price, bool fresh)
{
    const QString name = QStringList{u"pto-price"_s, price.own ? u"own"_s : u"other"_s, fresh ? u"new"_s : u"old"_s}.join(u'-');
    auto *dialog = new RecordDialog<Price>(m_desk, name, {price.own ? tr("Own price") : tr("Price of another"), tr("Record price"), tr("Cancel")}, this);
    auto *form = dialog->form();
    form->add(tr("Product"), &Price::product)->setToolTip(tr("The same word for the same product: those prices are compared"));
    form->add(tr("Unit"), &Price::unit)->setPlaceholderText(tr("per hour, per piece"));
    if (!price.own)
        form->add(tr("Who asks it"), &Price::provider);
    form->add(tr("Price"), &Price::amount);
    form->add(tr("Seen on"), &Price::day);
    form->add(tr("Source"), &Price::source)->setPlaceholderText(tr("website, folder, telephone call"));
    form->add(tr("Note"), &Price::note);
    dialog->check = [desk = m_desk](const Price &record) { return core::check(record, desk.today()); };
    dialog->save = [desk = m_desk](const Price &record) { return desk.work.prices.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(price);
}

void PricesPane::remove()
{
    const auto price = chosen();
    if (price && m_desk.ask.confirm(tr("Remove price"), tr("Remove the price of %1 for %2? It goes to the bin and can be put back.").arg(format(price->amount), price->product), tr("Remove price")))
        attempt(m_desk.ask, tr("Removing the price"), [&] { m_desk.work.prices.remove(price->id); });
}

} // namespace ui
