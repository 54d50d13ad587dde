// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/record_list.h"

#include "widgets/controls/action_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

RecordList::RecordList(Workspace& workspace, const Texts& texts, TableSchema schema, const QString& fills,
                       const QStringList& leastFirst, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , model_(new RecordTableModel(std::move(schema)))
    , table_(new FittedTable(this))
    , hint_(new QLabel(texts.hint, this))
    , add_(new QAction(Look::icon(u"add"_s), texts.add, this))
    , edit_(new QAction(Look::icon(u"edit"_s), tr("Edit…"), this))
    , remove_(new QAction(Look::icon(u"delete"_s), tr("Remove"), this))
{
    auto* title = new QLabel(texts.title, this);
    Look::keepFont(title, &Look::sectionFont);
    title->setBuddy(table_);
    hint_->setObjectName(u"hint"_s);
    hint_->setWordWrap(true);
    table_->setAccessibleName(texts.title);
    table_->setRecordModel(model_);
    table_->setGrowing(true);
    table_->setFit(fills, leastFirst);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit() / 2);
    column->addWidget(title);
    column->addWidget(hint_);
    column->addWidget(table_);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, Look::unit());
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : {add_, edit_, remove_})
        row->addWidget(actionButton(action, buttons));
    column->addWidget(buttons);
    connect(model_, &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(add_, &QAction::triggered, this, &RecordList::addRequested);
    connect(edit_, &QAction::triggered, this, [this] { Q_EMIT editRequested(table_->currentId()); });
    connect(remove_, &QAction::triggered, this, [this] {
        Q_EMIT removeRequested(table_->selectedIds());
        table_->setFocus(); // on the button, the next Space would remove the next one
    });
    connect(table_, &RecordTableView::activatedId, this, &RecordList::editRequested);
    connect(table_, &RecordTableView::removeRequested, this, [this](const std::vector<qint64>& ids) {
        if (remove_->isEnabled())
            Q_EMIT removeRequested(ids);
    });
    connect(table_, &RecordTableView::selectedIdsChanged, this, &RecordList::updateActions);
}

void RecordList::refresh(TableSubject subject)
{
    model_->setEditable(workspace_.isWritable());
    model_->setSubject(std::move(subject));
    model_->refresh(workspace_.records());
    const bool isEmpty = model_->totalCount() == 0;
    hint_->setVisible(isEmpty);
    table_->setVisible(!isEmpty);
    edit_->setVisible(!isEmpty);
    remove_->setVisible(!isEmpty);
    updateActions();
}

void RecordList::updateActions()
{
    const QString unwritable = writeObstacle(workspace_);
    setObstacle(add_, unwritable);
    setObstacle(edit_, firstOf({unwritable, selectionObstacle(table_->currentId())}));
    const int selected = int(table_->selectedIds().size());
    setObstacle(remove_, firstOf({unwritable, selectionObstacle(selected)}));
    remove_->setText(selected > 1 ? tr("Remove %n records", nullptr, selected) : tr("Remove"));
}

} // namespace parvis
