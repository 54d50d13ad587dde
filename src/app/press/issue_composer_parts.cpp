// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_composer.h"
#include "app/press/issue_tree.h"
#include "app/press/item_summary.h"
#include "app/press/paper_preview.h"
#include "app/press/paper_template_dialog.h"
#include "domain/typed_date.h"
#include "widgets/controls/action_row.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

// How the composer of issues is built; what it does stands in issue_composer.cpp.

namespace parvis {

IssueComposer::IssueComposer(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , issues_(new QComboBox(this))
    , number_(new QSpinBox(this))
    , title_(new QLineEdit(this))
    , from_(new CheckedLine(this))
    , to_(new CheckedLine(this))
    , edito_(new QPlainTextEdit(this))
    , issueRow_(new ActionRow(this))
    , itemRow_(new ActionRow(this))
    , addSelected_(new QPushButton(this))
    , addShown_(new QPushButton(this))
    , output_(new ReviewOutputChoice(this))
    , tree_(new IssueTree(this))
    , summary_(new ItemSummary(workspace, this))
    , preview_(new PaperPreview(workspace, this))
    , note_(new NoteLabel(this))
{
    setWindowTitle(tr("Compose the press review"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    makeActions();
    makeParts();
    connect(issues_, &QComboBox::activated, this,
            [this] { showIssue(Id<PressReview>{issues_->currentData().toLongLong()}); });
    connect(addSelected_, &QPushButton::clicked, this, [this] { add(inView_.selected); });
    connect(addShown_, &QPushButton::clicked, this, [this] { add(inView_.shown); });
    connect(tree_, &IssueTree::arranged, this, &IssueComposer::arrange);
    connect(tree_, &IssueTree::articlesDropped, this, &IssueComposer::add);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &IssueComposer::showChosen);
    connect(summary_, &ItemSummary::edited, this, &IssueComposer::showPreview);
    connect(summary_, &ItemSummary::failed, this, &IssueComposer::tell);
    connect(preview_, &PaperPreview::judged, this, [this](const std::vector<QuotationDoubt>& doubts) {
        tree_->showDoubts(doubts);
        if (std::exchange(doubts_, doubts) != doubts)
            showCounts();
    });
    connect(&workspace_, &Workspace::recordsChanged, this, &IssueComposer::refresh);
    connect(&workspace_, &Workspace::pastChanged, this, &IssueComposer::refresh);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::close);
    refresh();
    setStops();
}

/// Tab goes as the eye does: the issue, its fields, what it takes in, what it holds, and its pages at last.
void IssueComposer::setStops()
{
    QList<QWidget*> stops{issues_};
    const auto addButtons = [&stops](const QWidget& of, QWidget* last = nullptr) {
        for (QAbstractButton* button : of.findChildren<QAbstractButton*>()) {
            if (button != last)
                stops << button;
        }
        if (last)
            stops << last;
    };
    addButtons(*issueRow_, issueRow_->menuButton());
    stops += {number_, title_, from_, to_, edito_, addSelected_, addShown_};
    addButtons(*itemRow_, itemRow_->menuButton());
    stops += {tree_, summary_->button(), summary_->text()};
    addButtons(*preview_);
    stops += {preview_->area(), template_, output_->format(), output_->archive(), export_, print_, close_};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    const auto rowButtons = issueRow_->findChildren<QAbstractButton*>();
    const bool isFirst = issues_->count() == 0 && !rowButtons.isEmpty() && workspace_.isWritable();
    (isFirst ? static_cast<QWidget*>(rowButtons.front()) : issues_)->setFocus();
}

IssueComposer::~IssueComposer()
{
    workspace_.disconnect(this);
}

QAction* IssueComposer::makeAction(const QString& icon, const QString& text, const QKeySequence& keys,
                                   const std::function<void()>& act)
{
    auto* action = new QAction(Look::icon(icon), text, this);
    action->setShortcut(keys);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void IssueComposer::makeActions()
{
    new_ = makeAction(u"new"_s, tr("New issue"), QKeySequence::New, [this] { addIssue(); });
    duplicate_ = makeAction(u"copy"_s, tr("Duplicate as the next"), {}, [this] { duplicate(); });
    delete_ = makeAction(u"delete"_s, tr("Delete the issue"), {}, [this] { removeIssue(); });
    undo_ = makeAction(u"undo"_s, tr("Undo"), QKeySequence::Undo, [this] { workspace_.undo(); });
    redo_ = makeAction(u"redo"_s, tr("Redo"), QKeySequence::Redo, [this] { workspace_.redo(); });
    up_ = makeAction(u"back"_s, tr("Up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { tree_->step(Step::Up); });
    down_ =
        makeAction(u"forward"_s, tr("Down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { tree_->step(Step::Down); });
    rubric_ = makeAction(u"press"_s, tr("Put into a rubric…"), {}, [this] { chooseRubric(); });
    rename_ = makeAction(u"edit"_s, tr("Rename the rubric"), {}, [this] { tree_->renameRubric(); });
    remove_ = makeAction(u"delete"_s, tr("Take out of the issue"), Qt::Key_Delete, [this] { removeItems(); });
    for (QAction* action : {up_, down_, remove_}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        tree_->addAction(action);
    }
    addActions({new_, undo_, redo_, duplicate_, delete_});
    issueRow_->add(new_); // where everything begins
    for (QAction* action : {undo_, redo_, duplicate_, delete_})
        issueRow_->add(action, ActionRow::Narrow::IconAlone);
    up_->setIcon({}); // the signs of the row below say it in a letter
    down_->setIcon({});
    for (QAction* action : {up_, down_, rubric_, rename_, remove_})
        itemRow_->add(action);
}

QWidget* IssueComposer::makeFields()
{
    number_->setRange(1, 9999);
    number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number_->setObjectName(u"number"_s);
    title_->setObjectName(u"title"_s);
    title_->setPlaceholderText(tr("Press review of the city contracts"));
    from_->setObjectName(u"from"_s);
    to_->setObjectName(u"to"_s);
    edito_->setObjectName(u"edito"_s);
    edito_->setTabChangesFocus(true);
    edito_->installEventFilter(this);
    Look::follow(this, [this] { edito_->setFixedHeight(edito_->fontMetrics().lineSpacing() * 3 + Look::unit() * 2); });
    for (CheckedLine* line : {from_, to_})
        line->setProblem(&dateProblem);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{title_, from_, to_}) {
        connect(line, &QLineEdit::editingFinished, this, &IssueComposer::write);
        connect(line, &QLineEdit::textEdited, this, &IssueComposer::showPreview);
    }
    connect(number_, &QSpinBox::editingFinished, this, &IssueComposer::write);
    connect(edito_, &QPlainTextEdit::textChanged, this, [this] {
        if (!isFilling_)
            showPreview();
    });
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* period = new QHBoxLayout;
    auto* toLabel = new QLabel(tr("t&o"), fields);
    toLabel->setBuddy(to_);
    period->addWidget(from_);
    period->addWidget(toLabel);
    period->addWidget(to_);
    form->addRow(tr("&Issue number"), number_);
    form->addRow(tr("&Title"), title_);
    auto* fromLabel = new QLabel(tr("Articles published &from"), fields);
    fromLabel->setBuddy(from_);
    form->addRow(fromLabel, period);
    form->addRow(tr("&Editorial"), edito_);
    return fields;
}

QWidget* IssueComposer::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    auto* adding = new QHBoxLayout;
    addSelected_->setObjectName(u"addSelected"_s);
    addShown_->setObjectName(u"addShown"_s);
    adding->addWidget(addSelected_);
    adding->addWidget(addShown_);
    adding->addStretch(1);
    stackInLargeText(*adding, *this);
    tree_->setMinimumHeight(Look::unit() * 16);
    column->addLayout(adding);
    column->addWidget(itemRow_);
    column->addWidget(tree_, 1);
    column->addWidget(summary_);
    return list;
}

void IssueComposer::makeParts()
{
    issues_->setObjectName(u"issues"_s);
    issues_->setAccessibleName(tr("Issue"));
    issues_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    issues_->setMinimumContentsLength(18);
    note_->setLines(2);
    note_->setObjectName(u"note"_s);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, Look::unit(), 0);
    for (QWidget* part : {static_cast<QWidget*>(issues_), static_cast<QWidget*>(issueRow_), makeFields()})
        column->addWidget(part);
    column->addWidget(makeList(), 1);
    column->addWidget(note_);
    auto* area = new TallArea(this);
    area->setWidget(left);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(area);
    parts->addWidget(preview_);
    parts->setChildrenCollapsible(false);
    parts->setSizes({Look::unit() * 90, Look::unit() * 60}); // a page that can be read
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    template_ = new QPushButton(tr("Template of the papers…"), this);
    template_->setObjectName(u"template"_s);
    export_ = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    print_ = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    export_->setIcon(Look::icon(u"export"_s));
    print_->setIcon(Look::icon(u"print"_s));
    for (QPushButton* button : {template_, export_, print_, addSelected_, addShown_})
        button->setAutoDefault(false); // Return ends a field
    close_ = buttons->button(QDialogButtonBox::Close);
    close_->setAutoDefault(false);
    connect(template_, &QPushButton::clicked, this, [this] {
        write();
        openPaperTemplate(workspace_, this, shown_);
    });
    connect(export_, &QPushButton::clicked, this, &IssueComposer::exportIssue);
    connect(print_, &QPushButton::clicked, this, [this] {
        write();
        Q_EMIT printRequested(typed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(parts, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(template_);
    row->addWidget(output_);
    row->addStretch(1);
    row->addWidget(buttons);
    stackInLargeText(*row, *this);
    outer->addLayout(row);
    resize(Look::unit() * 150, Look::unit() * 82);
}

} // namespace parvis
