#include "exchange/save_file.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace parvis {

namespace {

[[noreturn]] void throwUnwritable(const QString& path, const QString& reason)
{
    throw Error(translate("exchange", "The file cannot be written: %1.").arg(reason), QDir::toNativeSeparators(path),
                translate("exchange", "Close it in other programs, or choose another folder."));
}

} // namespace

void saveFile(const QByteArray& bytes, const QString& path)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            throwUnwritable(path, device.errorString());
        return;
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throwUnwritable(path, file.errorString());
}

} // namespace parvis
