#include "app/file_export.h"

#include "app/settings.h"
#include "domain/translate.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QUrl>

namespace parvis {

namespace {

QString fileName(const QString& text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    return QString(text).replace(forbidden, QStringLiteral("-")).simplified().left(120);
}

} // namespace

QString chooseFileToWrite(QWidget* parent, const FileChoice& choice)
{
    const FolderSetting folder(QStringLiteral("exports"), QDir::homePath());
    const QString proposed = QDir(folder.path()).filePath(fileName(choice.name) + u'.' + choice.suffix);
    QString path = QFileDialog::getSaveFileName(parent, choice.title, proposed,
                                                QStringLiteral("%1 (*.%2)").arg(choice.kind, choice.suffix));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + choice.suffix;
    folder.keepFolderOf(path);
    return path;
}

void writeInBackground(Workspace& workspace, QObject* receiver, const QString& path,
                       std::function<void(const QString& path, std::stop_token stop)> write)
{
    workspace.jobs().run(
        receiver, translate("app", "Writing %1…").arg(QFileInfo(path).fileName()),
        [path, write = std::move(write)](const JobControl& control) { write(path, control.stop); },
        [&workspace, path] {
            workspace.inform(translate("app", "Written: %1").arg(QDir::toNativeSeparators(path)),
                             translate("app", "Open the file"),
                             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

} // namespace parvis
