#pragma once

#include <QtGlobal>

namespace cli {

/// Whether a person can type on standard input.
bool isTerminal();

/// While it lives, what is typed is not shown.
class EchoOff {
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    void show(bool echo);
};

} // namespace cli
