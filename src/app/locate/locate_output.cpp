// SPDX-License-Identifier: GPL-3.0-or-later
// What LocateDialog does with its answers: pins on the map, the clipboard, a file.

#include "app/locate/locate_dialog.h"
#include "files/file_name.h"
#include "ui_locate_dialog.h"
#include "widgets/tables/record_table_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostPins = 500; // more hide the map

} // namespace

std::vector<qint64> LocateDialog::chosenIds() const
{
    if (!table_)
        return {};
    const std::vector<qint64> ids = table_->selectedIds();
    return ids.empty() && table_->currentId() > 0 ? std::vector{table_->currentId()} : ids;
}

void LocateDialog::showOnMap(const std::vector<qint64>& ids)
{
    if (!points_)
        return;
    std::vector<ShownPlace> pins;
    std::vector<Id<Qpv>> qpvs;
    for (const qint64 id : ids) {
        if (id < 1 || id > qint64(points_->table.points.size()) || pins.size() == mostPins)
            continue;
        pins.push_back(shownPlace(*points_, id));
        std::ranges::copy(qpvsOf(*points_, id), std::back_inserter(qpvs));
    }
    if (pins.empty())
        return;
    workspace_.requests().showPlaces(pins, qpvs);
    if (parentWidget()) {
        parentWidget()->raise();
        parentWidget()->activateWindow();
    }
}

void LocateDialog::copyTable()
{
    const std::vector<qint64> before = table_->selectedIds();
    table_->selectAll();
    table_->copySelection();
    table_->selectIds(before);
    ui_->outcome->setText(tr("%n line(s) copied", nullptr, table_->recordModel()->rowCount()));
    ui_->outcome->show();
}

void LocateDialog::chooseTarget()
{
    const QString base = question_.path.isEmpty() ? tr("points") : QFileInfo(question_.path).completeBaseName();
    const QDir folder(folder_.path());
    const QStringList formats{tr("OpenDocument spreadsheet (*.ods)"), tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)")};
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the answers"),
                                                folder.filePath(safeFileName(tr("%1-qpv").arg(base), u"ods"_s)),
                                                formats.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path +=
            QStringList{u".ods"_s, u".xlsx"_s, u".csv"_s}.value(int(std::max<qsizetype>(0, formats.indexOf(chosen))));
    folder_.keepFolderOf(path);
    saveTo(path);
}

void LocateDialog::saveTo(const QString& path)
{
    if (!points_)
        return;
    const auto say = [this](const QString& text) {
        ui_->outcome->setText(text);
        ui_->outcome->show();
    };
    if (!question_.path.isEmpty() && QFileInfo(path) == QFileInfo(question_.path)) {
        say(tr("This is the table that was read: choose another name."));
        return;
    }
    say(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    workspace_.jobs().run(
        this, tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [path, points = points_](const JobControl& control) {
            writePointAnswers(path, points->records, points->table, points->answers, control.stop);
        },
        [say, path] {
            say(tr("Written: %1")
                    .arg(u"<a href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded),
                                                        QDir::toNativeSeparators(path).toHtmlEscaped())));
        },
        [say](std::exception_ptr error) {
            try {
                std::rethrow_exception(error);
            } catch (const std::exception& trouble) {
                say(QString::fromUtf8(trouble.what()).toHtmlEscaped());
            }
        });
}

} // namespace parvis
