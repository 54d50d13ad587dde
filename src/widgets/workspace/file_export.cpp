// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_export.h"

#include "domain/translate.h"
#include "files/file_name.h"
#include "files/whole_file.h"
#include "widgets/look/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

QString chooseFileToWrite(QWidget* parent, const FileChoice& choice)
{
    const FolderSetting folder(u"exports"_s, QDir::homePath());
    const QString proposed = QDir(folder.path()).filePath(safeFileName(choice.name, choice.suffix));
    QString path =
        QFileDialog::getSaveFileName(parent, choice.title, proposed, u"%1 (*.%2)"_s.arg(choice.kind, choice.suffix));
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + choice.suffix;
    folder.keepFolderOf(path);
    return path;
}

void writeInBackground(Workspace& workspace, QObject* receiver, const QString& path,
                       std::function<QByteArray(std::stop_token)> compose)
{
    workspace.jobs().run(
        receiver, translate("widgets", "Writing %1…").arg(QFileInfo(path).fileName()),
        [path, compose = std::move(compose)](const JobControl& control) {
            writeWholeFile(path, compose(control.stop));
        },
        [&workspace, path] {
            workspace.inform(translate("widgets", "Written: %1").arg(QDir::toNativeSeparators(path)),
                             translate("widgets", "Open the file"),
                             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
}

} // namespace parvis
