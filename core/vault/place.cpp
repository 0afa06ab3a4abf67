#include "core/vault/place.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(core::Vault)
};

struct Service {
    QString name;
    QStringList folders; ///< how its folder is called; "…*" for anything that starts so
    QStringList marks;   ///< files it leaves in its folder
};

const QList<Service> &services()
{
    static const QList<Service> list{
        {u"OneDrive"_s, {u"OneDrive*"_s}, {u".849C9593-D756-4E56-8D6E-42412F2A707B"_s}},
        {u"Dropbox"_s, {u"Dropbox"_s, u"Dropbox (*"_s}, {u".dropbox"_s, u".dropbox.cache"_s}},
        {u"Google Drive"_s, {u"Google Drive*"_s, u"GoogleDrive*"_s, u"My Drive"_s, u"Mijn Drive"_s}, {u".tmp.drivedownload"_s, u".tmp.driveupload"_s}},
        {u"iCloud"_s, {u"iCloud Drive*"_s, u"iCloudDrive*"_s, u"Mobile Documents"_s, u"CloudStorage"_s}, {}},
        {u"Nextcloud"_s, {u"Nextcloud*"_s}, {u".sync_*.db"_s, u"._sync_*.db"_s, u".nextcloudsync.log"_s}},
        {u"ownCloud"_s, {u"ownCloud*"_s}, {u".owncloudsync.log"_s}},
        {u"Proton Drive"_s, {u"Proton Drive*"_s}, {}},
        {u"pCloud"_s, {u"pCloud Drive"_s, u"pCloudDrive"_s}, {}},
        {u"STACK"_s, {u"STACK"_s, u"STACKdrive*"_s}, {}},
        {u"Syncthing"_s, {}, {u".stfolder"_s}},
    };
    return list;
}

bool carriesName(const QString &folder, const Service &service)
{
    for (const QString &pattern : service.folders) {
        const bool open = pattern.endsWith(u'*');
        if (open ? folder.startsWith(pattern.chopped(1), Qt::CaseInsensitive) : folder.compare(pattern, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString serviceOf(const QDir &folder)
{
    for (const Service &service : services()) {
        if (carriesName(folder.dirName(), service))
            return service.name;
        if (!service.marks.isEmpty() && !folder.entryList(service.marks, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty())
            return service.name;
    }
    // Where Windows says the company's OneDrive is, whatever it is called.
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        const QString place = qEnvironmentVariable(variable);
        if (!place.isEmpty() && QDir(place) == folder)
            return u"OneDrive"_s;
    }
    return {};
}

} // namespace

QString placeProblem(const QString &path)
{
    if (const QString type = platform::networkFileSystem(path); !type.isEmpty())
        return Text::tr("%1 is on a network share (%2)").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), type);
    const QString real = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    QDir folder(real.isEmpty() ? QFileInfo(path).absolutePath() : real);
    do {
        if (const QString service = serviceOf(folder); !service.isEmpty())
            return Text::tr("%1 is kept in step with the internet by %2").arg(QDir::toNativeSeparators(folder.absolutePath()), service);
    } while (!folder.isRoot() && folder.cdUp());
    return {};
}

} // namespace core
