#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace app {

void speak(const QString &language)
{
    static QTranslator ours;
    static QTranslator qts;
    // Names of days and months follow the language; amounts are written as in the Netherlands in both.
    QLocale::setDefault(QLocale(language == "en"_L1 ? QLocale::English : QLocale::Dutch, QLocale::Netherlands));
    for (QTranslator *translator : {&ours, &qts})
        QCoreApplication::removeTranslator(translator);
    if (qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(u":/i18n/zaakwijzer_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&ours);
}

} // namespace app
