#include "ui/bbz/livinglists.h"

#include "ui/base/format.h"
#include "ui/base/recorddialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::LivingLists)
};

using Payment = core::LivingPayment;
using core::Asset;

void editPayment(const BbzDesk &desk, QWidget *parent, const Payment &payment, bool fresh)
{
    auto *dialog = new RecordDialog<Payment>(desk, fresh ? u"bbz-payment-new"_s : u"bbz-payment"_s, {Text::tr("Payment of a month"), Text::tr("Record payment"), Text::tr("Cancel")}, parent);
    auto *form = dialog->form();
    form->add(Text::tr("Month"), &Payment::month);
    form->add(Text::tr("Norm or award"), &Payment::norm);
    form->add(Text::tr("Expected net income"), &Payment::income);
    form->add(Text::tr("Paid"), &Payment::amount);
    form->add(Text::tr("Paid on"), &Payment::paid);
    form->addText(Text::tr("Note"), &Payment::note);
    dialog->hint = [](const Payment &record) {
        return Text::tr("Norm less expected income: %1. It is a loan without interest until the year is determined.").arg(format(core::paymentFor(record.norm, record.income)));
    };
    dialog->save = [desk](const Payment &record) { return desk.bbz.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(payment);
}

QString countsAs(const Asset &asset)
{
    const core::Catalogue kinds = core::assetKinds();
    const core::CatalogueEntry *kind = kinds.find(asset.kind);
    const QString counts = kind ? kind->fields["counts"_L1].toString() : QString();
    if (counts == "debt"_L1)
        return Text::tr("debt");
    if (counts == "exempt"_L1)
        return Text::tr("not counted");
    return counts == "business"_L1 ? Text::tr("for the business") : Text::tr("private");
}

QString valuedAt(const QString &key)
{
    const core::Catalogue kinds = core::assetKinds();
    const core::CatalogueEntry *kind = kinds.find(key);
    return kind ? core::CatalogueEntry{{}, kind->fields["value_nl"_L1].toString(), kind->fields["value_en"_L1].toString(), {}}.label() : QString();
}

} // namespace

RecordList<Payment> *makePayments(const BbzDesk &desk, QWidget *parent)
{
    auto *list = new RecordList<Payment>(desk, {u"payments"_s, Text::tr("Payments of living costs"), Text::tr("Month …"), Text::tr("Change …"), Text::tr("Remove …"),
                                                Text::tr("No month was recorded: what was lent follows from the awards.")},
                                         {Field<Payment>(Text::tr("Month"), [](const Payment &one) { return format(one.month); }), Field<Payment>(Text::tr("Norm"), [](const Payment &one) { return format(one.norm); }).alignedRight(),
                                          Field<Payment>(Text::tr("Income"), [](const Payment &one) { return format(one.income); }).alignedRight(),
                                          Field<Payment>(Text::tr("Paid"), [](const Payment &one) { return format(one.amount); }).alignedRight()},
                                         0, parent);
    list->rows = [desk] { return desk.bbz.payments(desk.dossier); };
    list->fresh = [desk] { return desk.bbz.paymentProposal(desk.dossier); };
    list->edit = [desk, list](const Payment &payment, bool fresh) { editPayment(desk, list, payment, fresh); };
    list->removal = [](const Payment &payment) { return Text::tr("Remove the payment over %1? It goes to the bin and can be put back.").arg(format(payment.month)); };
    list->remove = [desk](const Payment &payment) { desk.bbz.remove(payment.id); };
    return list;
}

WealthList::WealthList(const BbzDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_list(new RecordList<Asset>(desk, {u"assets"_s, tr("Wealth"), tr("Add …"), tr("Change …"), tr("Remove …"), tr("Write down what is owned and owed on one day: the test of a gift starts from it.")},
                                   {Field<Asset>(tr("Day"), [](const Asset &one) { return formatShort(one.day); }),
                                    Field<Asset>(tr("What"), [](const Asset &one) { return one.what.isEmpty() ? core::assetKinds().label(one.kind) : one.what; }).withToolTip([](const Asset &one) { return core::assetKinds().label(one.kind); }),
                                    Field<Asset>(tr("Counts as"), countsAs), Field<Asset>(tr("Amount"), [](const Asset &one) { return format(one.amount); }).alignedRight()},
                                   1, this)),
      m_sums(new QLabel(this))
{
    m_list->rows = [this] { return m_desk.bbz.assets(m_desk.dossier); };
    m_list->fresh = [this] {
        Asset fresh;
        fresh.id = core::Id<Asset>::fresh();
        fresh.dossier = m_desk.dossier;
        fresh.day = m_list->all().isEmpty() ? m_desk.today() : m_list->all().first().day;
        return fresh;
    };
    m_list->edit = [this](const Asset &asset, bool fresh) { edit(asset, fresh); };
    m_list->removal = [](const Asset &asset) { return tr("Remove %1 of %2? It goes to the bin and can be put back.").arg(core::assetKinds().label(asset.kind), format(asset.day)); };
    m_list->remove = [this](const Asset &asset) { m_desk.bbz.remove(asset.id); };
    m_sums->setObjectName(u"wealthSums"_s);
    m_sums->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::inside);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sums);
}

void WealthList::reload()
{
    m_list->reload();
    const core::WealthSheet sheet = core::wealthBy(m_list->all(), m_desk.today());
    m_sums->setVisible(!sheet.isEmpty());
    m_sums->setText(tr("%1: all wealth %2, debts %3, own wealth %4. Not needed for the business: %5.")
                        .arg(format(sheet.day), format(sheet.total), format(sheet.debts), format(sheet.own()), format(sheet.forEntitlement())));
}

void WealthList::edit(const Asset &asset, bool fresh)
{
    auto *dialog = new RecordDialog<Asset>(m_desk, fresh ? u"bbz-asset-new"_s : u"bbz-asset"_s, {tr("Wealth"), tr("Record wealth"), tr("Cancel")}, this);
    dialog->form()->add(tr("On the day"), &Asset::day);
    dialog->form()->addChoice(tr("Kind"), &Asset::kind, bbzChoices(core::assetKinds(), true));
    dialog->form()->add(tr("What exactly"), &Asset::what);
    dialog->form()->add(tr("Value, or what is owed"), &Asset::amount);
    dialog->form()->addText(tr("Note"), &Asset::note);
    dialog->hint = [](const Asset &record) { return record.kind.isEmpty() ? QString() : tr("Valued at: %1. Counts as: %2.").arg(valuedAt(record.kind), countsAs(record)); };
    dialog->save = [this](const Asset &record) { return m_desk.bbz.save(record); };
    if (fresh)
        dialog->setNew();
    dialog->openWith(asset);
}

} // namespace ui
