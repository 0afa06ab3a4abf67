#include "ui/report/registerpage.h"

#include "core/report/issued.h"
#include "ui/base/notice.h"
#include "ui/report/registerlist.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RegisterPage::RegisterPage(core::Store &store, Ask &ask, QWidget *parent) : Page(parent), m_list(new RegisterList(store, ask, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::group, space::section, space::group);
    layout->setSpacing(space::inside);
    layout->addWidget(caption(tr("Papers that went out"), "title", this));
    layout->addWidget(m_list, 1);
    connect(m_list, &RegisterList::dossierAsked, this, [this](const QString &dossier) { emit openDossier(dossier, u"papers"_s); });
    reload();
}

QSet<QString> RegisterPage::tables() const { return {core::tableOf<core::Issued>().name, u"dossiers"_s, u"persons"_s}; }

void RegisterPage::reload() { m_list->reload(); }

} // namespace ui
