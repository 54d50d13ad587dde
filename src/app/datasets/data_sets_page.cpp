// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datasets/data_sets_page.h"

#include "app/datasets/data_set_schema.h"
#include "domain/names.h"
#include "store/record.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/web_address.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

DataSetsPage::DataSetsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"datasets"_s, parent)
    , sets_(std::make_shared<const KeyedDataSets>())
    , model_(new RecordTableModel(dataSetSchema()))
    , sheet_(new RecordSheet(this))
    , open_(new QAction(Look::icon(u"open"_s), tr("Open the address"), this))
{
    setTitle(tr("Data sets"));
    auto* view = new RecordTableView(this);
    view->setAccessibleName(tr("Data sets"));
    view->setRecordModel(model_);
    setTable(view, Sharing::None);
    setSheet(sheet_);
    sheet_->addHeadingAction(open_);
    connect(open_, &QAction::triggered, this, [this] { open(address_); });
    connect(view, &RecordTableView::activatedId, this, [this] { open(address_); });
    connect(view, &RecordTableView::currentIdChanged, this, &DataSetsPage::showSheet);
    connect(view, &RecordTableView::countsChanged, this, [this] {
        table()->showFirstIfNone();
        showSheet();
    });
    connect(sheet_, &RecordSheet::linkActivated, this, &DataSetsPage::open);
}

/// Any record may name a source.
void DataSetsPage::refresh(const ChangeSet*)
{
    sets_ = std::make_shared<const KeyedDataSets>(keyedDataSets(workspace().records()));
    model_->setSubject(TableSubject(sets_));
    model_->refresh(workspace().records());
    int inFile = 0;
    int newer = 0;
    for (const auto& [key, set] : *sets_) {
        inFile += set.source ? 1 : 0;
        newer += set.newer ? 1 : 0;
    }
    QStringList figures{tr("%n in this file", nullptr, inFile)};
    if (newer > 0)
        figures << tr("%n of them published in a newer vintage", nullptr, newer);
    setFigures(figures.join(u" · "_s));
    table()->showFirstIfNone();
    showSheet();
}

/// What the file does not have is no record of it.
std::optional<RecordRef> DataSetsPage::shownRecord() const
{
    const auto record = Page::shownRecord();
    return record && record->id > 0 ? record : std::nullopt;
}

void DataSetsPage::showSheet()
{
    const auto found = std::ranges::find(*sets_, table()->currentId(),
                                         [](const std::pair<qint64, DataSet>& each) { return each.first; });
    if (found == sets_->end()) {
        address_.clear();
        setObstacle(open_, selectionObstacle(0));
        return sheet_->showHint(tr("Choose a data set to see where it comes from and what is newer."));
    }
    const DataSet& set = found->second;
    address_ = set.said.url;
    setObstacle(open_, unless(!address_.isEmpty(), tr("No address is stated.")));
    sheet_->showHint({});
    sheet_->setHeading(set.said.title, set.said.producer);
    sheet_->clearSections();
    showFacts(set);
    showWhatIsNewer(set);
}

void DataSetsPage::showFacts(const DataSet& set)
{
    FactGrid* facts = sheet_->addFacts({});
    facts->add(tr("Vintage"), set.said.vintage.isEmpty() ? QString() : vintageText(set.said.vintage));
    facts->add(tr("Licence"), set.said.licence);
    facts->add(tr("Address"), set.said.url);
    facts->add(tr("In this file"), label(set.origin));
    if (!set.source)
        return;
    QStringList lines;
    for (const auto& [table, count] : set.records)
        lines << tr("%1: %2").arg(tableInfo(table).label, QLocale().toString(count));
    facts->add(tr("Records that name it"), lines.isEmpty() ? tr("no line") : lines.join(u'\n'));
}

void DataSetsPage::showWhatIsNewer(const DataSet& set)
{
    const auto link = [](const QString& url) {
        return u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), url.toHtmlEscaped());
    };
    if (set.newer)
        sheet_->addText(tr("Newer"),
                        tr("%1: %2<br>Download it there and import it: both vintages then stand side by side.")
                            .arg(newerText(set).toHtmlEscaped(), link(set.newer->url)));
    else if (!set.source)
        sheet_->addText(
            tr("How to get it"),
            tr("Download it at its address and import it: figures of neighbourhoods and their successions on "
               "the page Neighbourhoods, subsidies on the page Funding."));
}

void DataSetsPage::open(const QString& address)
{
    if (!address.isEmpty() && !openAddress(address))
        workspace().warn(tr("No browser opens %1.").arg(address));
}

} // namespace parvis
