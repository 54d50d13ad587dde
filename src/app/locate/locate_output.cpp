// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locate/locate_output.h"

#include "files/file_name.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostPins = 500; // more hide the map

} // namespace

FolderSetting pointFolder()
{
    return FolderSetting(u"points"_s);
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
    const QDir folder(pointFolder().path());
    const QStringList formats{tr("OpenDocument spreadsheet (*.ods)"), tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")};
    QString chosen;
    QString path = QFileDialog::getSaveFileName(dialog_, tr("Save the answers"),
                                                folder.filePath(safeFileName(tr("%1-qpv").arg(base), u"ods"_s)),
                                                formats.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path +=
            QStringList{u".ods"_s, u".xlsx"_s, u".csv"_s}.value(int(std::max<qsizetype>(0, formats.indexOf(chosen))));
    pointFolder().keepFolderOf(path);
    saveTo(path, points, readFrom);
}

void LocateOutput::saveTo(const QString& path, const Points& points, const QString& readFrom)
{
    if (!readFrom.isEmpty() && QFileInfo(path) == QFileInfo(readFrom)) {
        Q_EMIT told(tr("This is the table that was read: choose another name."));
        return;
    }
    const QString title = tr("Writing %1…").arg(QFileInfo(path).fileName());
    Q_EMIT told(title);
    workspace_.jobs().run(
        this, title,
        [path, points](const JobControl& control) {
            writePointAnswers(path, points->records, points->table, points->answers, control.stop);
        },
        [this, path] {
            Q_EMIT told(tr("Written: %1")
                            .arg(u"<a href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded),
                                                                QDir::toNativeSeparators(path).toHtmlEscaped())));
        },
        [this](std::exception_ptr error) { tellError(error); });
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
