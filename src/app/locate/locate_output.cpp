// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_output.h"

#include "widgets/tables/record_table_view.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostPins = 500; // more hide the map

} // namespace

QString pointFolderName()
{
    return u"points"_s;
}

std::vector<FileFormat> pointFormats()
{
    return {{u"ods"_s, LocateOutput::tr("OpenDocument spreadsheet")},
            {u"xlsx"_s, LocateOutput::tr("Excel workbook")},
            {u"csv"_s, LocateOutput::tr("CSV")}};
}

FolderSetting pointFolder()
{
    return FolderSetting(pointFolderName());
}

LocateOutput::LocateOutput(Workspace& workspace, QWidget* dialog)
    : QObject(dialog)
    , workspace_(workspace)
    , dialog_(dialog)
{
}

bool LocateOutput::showOnMap(const LocatedPoints& points, const std::vector<qint64>& ids)
{
    std::vector<ShownPlace> pins;
    std::vector<Id<Qpv>> qpvs;
    for (const qint64 id : ids) {
        if (id < 1 || id > qint64(points.table.points.size()) || pins.size() == mostPins)
            continue;
        pins.push_back(shownPlace(points, id));
        std::ranges::copy(qpvsOf(points, id), std::back_inserter(qpvs));
    }
    if (pins.empty())
        return false;
    workspace_.requests().showPlaces(pins, qpvs);
    return true;
}

void LocateOutput::copy(RecordTableView& table)
{
    const std::vector<qint64> before = table.selectedIds();
    table.selectAll();
    table.copySelection();
    table.selectIds(before);
    Q_EMIT told(tr("%n line(s) copied", nullptr, table.recordModel()->rowCount()));
}

void LocateOutput::save(const Points& points, const QString& readFrom)
{
    const QString base = readFrom.isEmpty() ? tr("points") : QFileInfo(readFrom).completeBaseName();
    const FileTarget target =
        chooseFileToWrite(dialog_, {tr("Save the answers"), tr("%1-qpv").arg(base), pointFormats(), pointFolderName()});
    if (!target.path.isEmpty())
        saveTo(target, points, readFrom);
}

void LocateOutput::saveTo(const FileTarget& target, const Points& points, const QString& readFrom)
{
    if (!readFrom.isEmpty() && QFileInfo(target.path) == QFileInfo(readFrom)) {
        Q_EMIT told(tr("This is the table that was read: choose another name."));
        return;
    }
    Q_EMIT told(tr("Writing %1…").arg(QFileInfo(target.path).fileName()));
    FileExport file{.target = target};
    file.write = [points](const QString& path, const JobControl& control) {
        writePointAnswers(path, points->records, points->table, points->answers, control.stop);
        return WrittenFiles{{path}};
    };
    file.tell = [this](const WrittenFiles& files) { tellWritten(files.paths.front()); };
    file.failed = [this](std::exception_ptr error) { tellError(error); };
    file.ask = [this](const QString& text, const std::function<void()>& replace) { askToReplace(text, replace); };
    exportFile(workspace_, this, file);
}

void LocateOutput::tellWritten(const QString& path)
{
    const QString url = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    Q_EMIT told(
        tr("Written: %1").arg(u"<a href=\"%1\">%2</a>"_s.arg(url, QDir::toNativeSeparators(path).toHtmlEscaped())));
}

/// Over the dialog: the message bar of the window may be behind it.
void LocateOutput::askToReplace(const QString& text, const std::function<void()>& replace)
{
    Q_EMIT told(text.toHtmlEscaped());
    auto* box = new QMessageBox(QMessageBox::Question, dialog_->windowTitle(), text, QMessageBox::Cancel, dialog_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* agree = box->addButton(tr("Replace the file"), QMessageBox::AcceptRole);
    connect(agree, &QPushButton::clicked, this, replace);
    box->open();
}

void LocateOutput::tellError(const std::exception_ptr& error)
{
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& trouble) {
        Q_EMIT told(QString::fromUtf8(trouble.what()).toHtmlEscaped());
    }
}

} // namespace parvis
