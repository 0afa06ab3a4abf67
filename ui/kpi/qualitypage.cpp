#include "ui/kpi/qualitypage.h"

#include "core/rules/catalogue.h"
#include "ui/base/attempt.h"
#include "ui/base/editors.h"
#include "ui/base/notice.h"
#include "ui/base/plaintable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QualityPage::QualityPage(core::Kpis &kpis, const core::Clock &clock, const QString &adviser, Ask &ask, QWidget *parent)
    : Page(parent), m_kpis(kpis), m_quality(kpis), m_clock(clock), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::group, space::inside, space::group, space::inside);
    layout->setSpacing(space::inside);
    layout->addWidget(buildFilters(adviser));
    m_head = caption({}, "heading", this);
    m_head->setObjectName(u"qualityHead"_s);
    layout->addWidget(m_head);
    using Row = core::QualityRow;
    m_rows = new RowsModel<Row>({Field<Row>(tr("What is missing"), [](const Row &r) { return core::DataQuality::title(r.check); }),
                                 Field<Row>(tr("Dossier"), [](const Row &r) { return r.number; }), Field<Row>(tr("Name"), [](const Row &r) { return r.name; }),
                                 Field<Row>(tr("Adviser"), [](const Row &r) { return r.owner; }),
                                 Field<Row>(tr("To fill in"), [](const Row &r) { return r.what; }).withToolTip([](const Row &r) { return r.what; })},
                                this);
    m_list = plainTable(m_rows, 4, tr("To complete before reporting"), this);
    m_list->setObjectName(u"qualityList"_s);
    connect(m_list, &QTableView::activated, this, &QualityPage::open);
    layout->addWidget(m_list, 1);
    auto *go = new QPushButton(tr("Open the dossier where it is filled in"), this);
    go->setObjectName(u"qualityOpen"_s);
    connect(go, &QPushButton::clicked, this, [this] { open(m_list->currentIndex()); });
    layout->addWidget(go, 0, Qt::AlignLeft);
    reload();
}

QWidget *QualityPage::buildFilters(const QString &adviser)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    const auto add = [&](const QString &label, ChoiceEdit *edit, const QString &name) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        auto *words = new QLabel(label, bar);
        words->setBuddy(edit);
        row->addWidget(words);
        row->addWidget(edit);
        connect(edit, &QComboBox::activated, this, &QualityPage::reload);
        return edit;
    };
    QList<Choice> years;
    const QList<int> known = m_kpis.years();
    for (auto year = known.crbegin(); year != known.crend(); ++year)
        years.append({QString::number(*year), QString::number(*year)});
    m_year = add(tr("Year"), new ChoiceEdit(years, bar), u"year"_s);
    m_year->setValue(QString::number(core::DataQuality::yearToReport(m_clock.today())));
    m_check = add(tr("What"), new ChoiceEdit({{QString(), tr("Everything")}}, bar), u"check"_s);
    QList<Choice> places{{QString(), tr("All municipalities")}};
    for (const core::CatalogueEntry &entry : core::Catalogue::municipalities().entries())
        places.append({entry.key, entry.label()});
    m_municipality = add(tr("Municipality"), new ChoiceEdit(places, bar), u"municipality"_s);
    QList<Choice> advisers{{QString(), tr("Everyone")}};
    const QStringList owners = m_kpis.advisers();
    for (const QString &owner : owners)
        advisers.append({owner, owner});
    m_adviser = add(tr("Adviser"), new ChoiceEdit(advisers, bar), u"adviser"_s);
    if (owners.contains(adviser))
        m_adviser->setValue(adviser);
    row->addStretch(1);
    return bar;
}

void QualityPage::reload()
{
    attempt(m_ask, tr("Look what is missing"), [this] {
        const QList<core::QualityRow> all = m_quality.rows({m_year->value().toInt(), m_municipality->value(), m_adviser->value()});
        QMap<QString, int> counts;
        QSet<core::Id<core::Dossier>> dossiers;
        for (const core::QualityRow &row : all) {
            ++counts[row.check];
            dossiers.insert(row.dossier);
        }
        const QString wanted = m_check->value();
        m_check->clear();
        m_check->addItem(tr("Everything (%1)").arg(all.size()), QString());
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            m_check->addItem(u"%1 (%2)"_s.arg(core::DataQuality::title(count.key())).arg(*count), count.key());
        m_check->setCurrentIndex(std::max(0, m_check->findData(wanted)));
        QList<core::QualityRow> shown = all;
        shown.removeIf([&](const core::QualityRow &row) { return !m_check->value().isEmpty() && row.check != m_check->value(); });
        m_rows->reset(shown);
        m_head->setText(all.isEmpty() ? tr("Nothing is missing for %1.").arg(m_year->value())
                                      : tr("%n dossier(s) to complete before %1 can be reported", nullptr, int(dossiers.size())).arg(m_year->value()));
        if (!m_list->currentIndex().isValid() && !shown.isEmpty())
            m_list->selectRow(0);
    });
}

void QualityPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const core::QualityRow &row = m_rows->at(sourceRow(*m_list, index));
    emit openDossier(row.dossier.text(), row.place);
}

} // namespace ui
