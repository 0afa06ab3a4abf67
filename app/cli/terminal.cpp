#include "app/cli/terminal.h"

#include "app/cli/echo.h"

#include <QJsonDocument>
#include <QIODevice>
#include <QTextStream>

#include <cstdio>

namespace cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Terminal::print(const QString &line) { write(stdout, line.toUtf8() + '\n'); }
void Terminal::print(const QJsonObject &document) { write(stdout, QJsonDocument(document).toJson()); }
void Terminal::say(const QString &line) { write(stderr, line.toUtf8() + '\n'); }

QString Terminal::askSecret(const QString &question)
{
    if (!isTerminal())
        return {};
    write(stderr, question.toUtf8() + ' ');
    const EchoOff silence;
    QTextStream in(stdin, QIODevice::ReadOnly);
    const QString typed = in.readLine();
    write(stderr, "\n");
    return typed;
}

} // namespace cli
