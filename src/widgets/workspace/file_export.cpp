// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_export.h"

#include "domain/translate.h"
#include "files/file_name.h"
#include "files/whole_file.h"
#include "widgets/look/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A file of that name is there, and the user has not agreed to replace it.
struct FileExists : Error
{
    explicit FileExists(const QString& path)
        : Error(translate("widgets", "A file of this name exists already; it was not replaced."),
                QDir::toNativeSeparators(path))
    {
    }
};

FolderSetting folderOf(const FileChoice& choice)
{
    return FolderSetting(choice.folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString filterOf(const FileFormat& format)
{
    return u"%1 (*.%2)"_s.arg(format.kind, format.suffix);
}

void openPlace(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void tellWritten(Workspace& workspace, const WrittenFiles& files)
{
    const QString first = files.paths.front();
    const QString folder = QFileInfo(first).absolutePath();
    const int count = int(files.paths.size());
    const bool one = count == 1 && !files.offersFolder;
    QString text = files.text;
    if (text.isEmpty())
        text = count == 1 ? translate("widgets", "Written: %1").arg(QDir::toNativeSeparators(first))
                          : translate("widgets", "%n files written into %1", nullptr, count)
                                .arg(QDir::toNativeSeparators(folder));
    workspace.inform(text, one ? translate("widgets", "Open the file") : translate("widgets", "Open the folder"),
                     [place = one ? first : folder] { openPlace(place); });
}

/// Asks whether a file that is there may be replaced, and then goes on.
void askToReplace(Workspace& workspace, QObject* receiver, const FileExport& file, const FileExists& exists)
{
    FileExport again = file;
    again.target.mayReplace = true;
    workspace.warn(exists.line(), translate("widgets", "Replace the file"),
                   [&workspace, again, receiver = QPointer(receiver)] {
                       if (receiver)
                           exportFile(workspace, receiver, again);
                   });
}

} // namespace

QString proposedPath(const FileChoice& choice)
{
    return QDir(folderOf(choice).path()).filePath(safeFileName(choice.name, choice.formats.front().suffix));
}

QString withEnding(const QString& path, const std::vector<FileFormat>& formats)
{
    const bool known = std::ranges::any_of(
        formats, [&](const FileFormat& format) { return path.endsWith(u'.' + format.suffix, Qt::CaseInsensitive); });
    return known ? path : path + u'.' + formats.front().suffix;
}

FileTarget chooseFileToWrite(QWidget* parent, const FileChoice& choice, const QString& proposed)
{
    QStringList filters;
    for (const FileFormat& format : choice.formats)
        filters << filterOf(format);
    QString filter = filters.front();
    const QString chosen = QFileDialog::getSaveFileName(
        parent, choice.title, proposed.isEmpty() ? proposedPath(choice) : proposed, filters.join(u";;"_s), &filter);
    if (chosen.isEmpty())
        return {};
    folderOf(choice).keepFolderOf(chosen);
    std::vector<FileFormat> formats = choice.formats; // the one whose line was chosen first
    std::ranges::stable_partition(formats, [&](const FileFormat& format) { return filterOf(format) == filter; });
    const QString path = withEnding(chosen, formats);
    return {path, path == chosen}; // the dialog has asked about the name that it returns, not about another
}

void exportFile(Workspace& workspace, QObject* receiver, const FileExport& file)
{
    const auto work = [target = file.target, write = file.write](const JobControl& control) {
        if (!target.mayReplace && QFileInfo::exists(target.path))
            throw FileExists(target.path);
        return write(target.path, control);
    };
    const auto done = [&workspace, written = file.written, tell = file.tell](const WrittenFiles& files) {
        if (written)
            written();
        if (tell)
            tell(files);
        else
            tellWritten(workspace, files);
    };
    const auto failed = [&workspace, receiver, file](std::exception_ptr error) {
        try {
            if (file.failed)
                file.failed(error);
            else
                std::rethrow_exception(error);
        } catch (const FileExists& exists) {
            askToReplace(workspace, receiver, file, exists);
        } catch (...) {
            workspace.report(error);
        }
    };
    workspace.jobs().run(receiver, translate("widgets", "Writing %1…").arg(QFileInfo(file.target.path).fileName()),
                         work, done, failed);
}

void exportBytes(Workspace& workspace, QObject* receiver, const FileTarget& target,
                 const std::function<QByteArray(std::stop_token)>& compose)
{
    const auto write = [compose](const QString& path, const JobControl& control) {
        writeWholeFile(path, compose(control.stop));
        return WrittenFiles{{path}};
    };
    exportFile(workspace, receiver, {target, write});
}

} // namespace parvis
