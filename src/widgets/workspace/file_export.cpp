// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_export.h"

#include "domain/translate.h"
#include "files/file_name.h"
#include "files/whole_file.h"
#include "widgets/workspace/error_text.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype mostNamed = 3; ///< files that a question lists

/// "/home/…/carte-59.svg", or of several their names: "carte-59.svg, carte-62.svg and 4 more".
QString namesOf(const QStringList& paths)
{
    if (paths.size() == 1)
        return QDir::toNativeSeparators(paths.front());
    QStringList names;
    for (const QString& path : paths.first(std::min(mostNamed, paths.size())))
        names << QFileInfo(path).fileName();
    const QString named = names.join(u", "_s);
    const int more = int(paths.size() - names.size());
    return more == 0 ? named : translate("widgets", "%1 and %n more", nullptr, more).arg(named);
}

/// Files are there that would be replaced, and the user has not agreed to it.
struct FilesExist : Error
{
    explicit FilesExist(const QStringList& there)
        : Error(there.size() == 1 ? translate("widgets", "A file of this name exists already; it was not replaced.")
                                  : translate("widgets", "%n of the files exist already; nothing was written.", nullptr,
                                              int(there.size())),
                namesOf(there))
        , paths(there)
    {
    }

    QStringList paths;
};

/// Throws FilesExist for those that are there, besides the ones that may be replaced.
void checkReplaced(const QStringList& files, const QStringList& agreed)
{
    QStringList there;
    for (const QString& file : files) {
        if (!agreed.contains(file) && QFileInfo::exists(file))
            there << file;
    }
    if (!there.isEmpty())
        throw FilesExist(there);
}

FolderSetting folderOf(const FileChoice& choice)
{
    return FolderSetting(choice.folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

/// The one of last time first.
std::vector<FileFormat> formatsOf(const FileChoice& choice)
{
    std::vector<FileFormat> formats = choice.formats;
    const QString last = formatSetting(choice.folder).value();
    std::ranges::stable_partition(formats, [&](const FileFormat& format) { return format.suffix == last; });
    return formats;
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

void runExport(Workspace& workspace, QObject* receiver, const FileExport& file, const QStringList& agreed);

/// Asks whether files that are there may be replaced, and then goes on.
void askToReplace(Workspace& workspace, QObject* receiver, const FileExport& file, const QStringList& agreed,
                  const FilesExist& exist)
{
    const auto replace = [&workspace, file, agreed = agreed + exist.paths, receiver = QPointer(receiver)] {
        if (receiver)
            runExport(workspace, receiver, file, agreed);
    };
    if (file.ask)
        file.ask(errorText(exist), replace);
    else
        workspace.warn(errorText(exist),
                       exist.paths.size() == 1 ? translate("widgets", "Replace the file")
                                               : translate("widgets", "Replace the files"),
                       replace);
}

/// @param agreed  files that may be replaced
void runExport(Workspace& workspace, QObject* receiver, const FileExport& file, const QStringList& agreed)
{
    const auto work = [path = file.target.path, filesFor = file.filesFor, write = file.write,
                       agreed](const JobControl& control) {
        checkReplaced(filesFor ? filesFor(path) : QStringList{path}, agreed);
        return write(path, control);
    };
    const auto done = [&workspace, written = file.written, tell = file.tell](const WrittenFiles& files) {
        if (written)
            written();
        if (tell)
            tell(files);
        else
            tellWritten(workspace, files);
    };
    const auto failed = [&workspace, receiver, file, agreed](std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const FilesExist& exist) {
            askToReplace(workspace, receiver, file, agreed, exist);
        } catch (...) {
            if (file.failed)
                file.failed(error);
            else
                workspace.report(error);
        }
    };
    workspace.jobs().run(receiver, translate("widgets", "Writing %1…").arg(QFileInfo(file.target.path).fileName()),
                         work, done, failed);
}

/// Goes with the last of those that may still show it again, wherever that is let go: the job that writes, or a
/// question.
std::shared_ptr<QDialog> keptUntilWritten(QDialog* dialog)
{
    return {dialog, [guarded = QPointer(dialog)](QDialog*) {
                QMetaObject::invokeMethod(
                    qApp,
                    [guarded] {
                        if (guarded)
                            guarded->deleteLater();
                    },
                    Qt::QueuedConnection);
            }};
}

void askAndExport(const std::shared_ptr<QDialog>& dialog, Workspace& workspace, QObject* receiver,
                  const std::function<FileExport()>& asked, const std::function<void(const QString& reason)>& tell)
{
    const QPointer<QDialog> open = dialog.get();
    if (dialog->exec() != QDialog::Accepted || !open)
        return;
    FileExport file = asked();
    file.failed = [=, &workspace](std::exception_ptr error) {
        workspace.report(error);
        if (!open)
            return;
        try {
            std::rethrow_exception(error);
        } catch (const Error& reason) {
            tell(errorText(reason));
        } catch (const std::exception& reason) {
            tell(QString::fromUtf8(reason.what()));
        }
        // Not within the end of the job, which the dialog would hold up.
        QTimer::singleShot(0, open, [=, &workspace] { askAndExport(dialog, workspace, receiver, asked, tell); });
    };
    exportFile(workspace, receiver, file);
}

} // namespace

Setting<QString> formatSetting(const QString& folder)
{
    return Setting<QString>(u"formats/"_s + folder);
}

QString proposedPath(const FileChoice& choice)
{
    return QDir(folderOf(choice).path()).filePath(safeFileName(choice.name, formatsOf(choice).front().suffix));
}

QString withEnding(const QString& path, const std::vector<FileFormat>& formats)
{
    const bool known = std::ranges::any_of(
        formats, [&](const FileFormat& format) { return path.endsWith(u'.' + format.suffix, Qt::CaseInsensitive); });
    return known ? path : path + u'.' + formats.front().suffix;
}

FileTarget chooseFileToWrite(QWidget* parent, const FileChoice& choice, const QString& proposed)
{
    std::vector<FileFormat> formats = formatsOf(choice);
    QStringList filters;
    for (const FileFormat& format : formats)
        filters << filterOf(format);
    QString filter = filters.front();
    const QString chosen = QFileDialog::getSaveFileName(
        parent, choice.title, proposed.isEmpty() ? proposedPath(choice) : proposed, filters.join(u";;"_s), &filter,
        choice.namesSeveral ? QFileDialog::DontConfirmOverwrite : QFileDialog::Options());
    if (chosen.isEmpty())
        return {};
    folderOf(choice).keepFolderOf(chosen);
    std::ranges::stable_partition(formats, [&]( // the one whose line was chosen first
                                               const FileFormat& format) { return filterOf(format) == filter; });
    const QString path = withEnding(chosen, formats);
    if (formats.size() > 1)
        formatSetting(choice.folder).keep(QFileInfo(path).suffix().toLower());
    // The dialog has asked about the name that it returns, not about another.
    return {path, path == chosen && !choice.namesSeveral};
}

void exportFile(Workspace& workspace, QObject* receiver, const FileExport& file)
{
    runExport(workspace, receiver, file, file.target.mayReplace ? QStringList{file.target.path} : QStringList());
}

void exportFrom(QDialog* dialog, Workspace& workspace, QObject* receiver, const std::function<FileExport()>& asked,
                const std::function<void(const QString& reason)>& tell)
{
    askAndExport(keptUntilWritten(dialog), workspace, receiver, asked, tell);
}

void exportBytes(Workspace& workspace, QObject* receiver, const FileTarget& target,
                 const std::function<QByteArray(std::stop_token)>& compose, const std::function<void()>& written)
{
    const auto write = [compose](const QString& path, const JobControl& control) {
        writeWholeFile(path, compose(control.stop));
        return WrittenFiles{{path}};
    };
    exportFile(workspace, receiver, {.target = target, .write = write, .written = written});
}

} // namespace parvis
