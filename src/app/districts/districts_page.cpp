// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/districts_page.h"

#include "app/districts/indicator_import_dialog.h"
#include "app/districts/qpv_schema.h"
#include "app/districts/qpv_sheet.h"
#include "domain/names.h"
#include "exchange/tables/table_suffixes.h"
#include "widgets/controls/drop_files.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

DistrictsPage::DistrictsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"districts"_s, parent)
    , model_(new RecordTableModel(qpvSchema()))
    , sheet_(new RecordSheet(this))
    , zoom_(new QAction(Look::icon(u"zoom"_s), tr("Show on the map"), this))
    , contract_(new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this))
    , figures_(new QAction(Look::icon(u"import"_s), tr("Import figures…"), this))
{
    setTitle(tr("Neighbourhoods"));
    auto* view = new RecordTableView(this);
    view->setAccessibleName(tr("Neighbourhoods"));
    view->setRecordModel(model_);
    setTable(view);
    setSheet(sheet_);
    figures_->setToolTip(
        tr("Adds the values of a table of Insee about the neighbourhoods of 2024, each with its vintage, "
           "after a preview; a file dropped on the page, too"));
    addHeaderAction(figures_);
    connect(figures_, &QAction::triggered, this, &DistrictsPage::chooseFigures);
    setAcceptDrops(true);
    sheet_->addHeadingAction(zoom_);
    sheet_->addHeadingAction(contract_);
    connect(view, &RecordTableView::currentIdChanged, this, [this](qint64 id) { showSheet({id}); });
    connect(view, &RecordTableView::activatedId, this,
            [this](qint64 id) { this->workspace().requests().zoomToQpvs({{id}}); });
    connect(zoom_, &QAction::triggered, this, [this] {
        std::vector<Id<Qpv>> ids;
        for (const qint64 id : table()->selectedIds())
            ids.push_back({id});
        this->workspace().requests().zoomToQpvs(ids);
    });
    connect(contract_, &QAction::triggered, this, [this] {
        const Qpv* qpv = this->workspace().records().find(Id<Qpv>{table()->currentId()});
        if (qpv && qpv->contract)
            this->workspace().requests().openRecord(refOf(*qpv->contract));
    });
    connect(sheet_, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            this->workspace().requests().openRecord(*record);
    });
}

void DistrictsPage::refresh(const ChangeSet* changes)
{
    const Register& records = workspace().records();
    setObstacle(figures_, writeObstacle(workspace()));
    const bool touched = touchesList<Qpv, Perimeter, Contract, IndicatorValue, QpvCommune>(changes);
    if (touched)
        model_->refresh(records);
    qint64 people = 0;
    for (const Qpv& qpv : records.all<Qpv>())
        people += qpv.population.value_or(0);
    const Source* source = records.all<Qpv>().empty() ? nullptr : records.find(records.all<Qpv>()[0].populationSource);
    setFigures(tr("%1 inhabitants (%2)").arg(QLocale().toString(people), sourceLine(source)));
    if (records.all<Qpv>().empty())
        showEmptyState(tr("No neighbourhood yet"),
                       tr("Create a new database from the File menu: it starts with the 204 neighbourhoods of "
                          "Hauts-de-France."));
    else
        showEmptyState({});
    table()->showFirstIfNone();
    showSheet({table()->currentId()});
}

void DistrictsPage::chooseFigures()
{
    const FolderSetting folder(u"figures"_s);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import figures of neighbourhoods"), folder.path(),
                                                      fileFilter(tr("Tables"), tableSuffixes()));
    if (path.isEmpty())
        return;
    folder.keepFolderOf(path);
    importFigures(path);
}

void DistrictsPage::importFigures(const QString& path)
{
    auto* dialog = new IndicatorImportDialog(workspace(), path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DistrictsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (workspace().isWritable() && !localFile(*event->mimeData(), tableSuffixes()).isEmpty())
        event->acceptProposedAction();
}

void DistrictsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFigures(localFile(*event->mimeData(), tableSuffixes()));
}

void DistrictsPage::showRecord(const RecordRef& record)
{
    const Register& records = workspace().records();
    if (record.table == u"commune") {
        if (const Commune* commune = records.find(Id<Commune>{record.id}))
            applyFilters({{u"communes"_s, commune->name}});
    } else if (record.table == u"departement") {
        if (const Departement* departement = records.find(Id<Departement>{record.id}))
            applyFilters({{u"departement"_s, departement->name}});
    } else {
        Page::showRecord(record);
    }
}

void DistrictsPage::showSheet(Id<Qpv> id)
{
    const Qpv* qpv = workspace().records().find(id);
    if (!qpv) {
        sheet_->showHint(
            tr("Choose a neighbourhood in the list to see its figures. Double click shows it on the map."));
        return;
    }
    sheet_->showHint({});
    setObstacle(contract_, unless(qpv->contract.has_value(), tr("No contract is known for this neighbourhood.")));
    fillQpvSheet(*sheet_, workspace().records(), *qpv);
}

} // namespace parvis
