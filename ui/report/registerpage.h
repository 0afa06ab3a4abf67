#pragma once

#include "ui/base/page.h"

namespace ui {

class Ask;
class RegisterList;

/// The register of the whole office: every paper that went out.
class RegisterPage : public Page {
    Q_OBJECT

public:
    RegisterPage(core::Store &store, Ask &ask, QWidget *parent = nullptr);

    QSet<QString> tables() const override;
    void reload() override;

private:
    RegisterList *m_list;
};

} // namespace ui
