#include "app/cli/echo.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

bool isTerminal() { return _isatty(0) != 0; }

void EchoOff::show(bool echo)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(input, &mode);
    SetConsoleMode(input, echo ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT));
}

#else

bool isTerminal() { return isatty(STDIN_FILENO) != 0; }

void EchoOff::show(bool echo)
{
    termios settings = {};
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    if (echo)
        settings.c_lflag |= tcflag_t(ECHO);
    else
        settings.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

#endif

EchoOff::EchoOff() { show(false); }
EchoOff::~EchoOff() { show(true); }

} // namespace cli
