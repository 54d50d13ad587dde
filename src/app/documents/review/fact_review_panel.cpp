// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_review_panel.h"

#include "app/documents/document_view.h"
#include "app/documents/review/fact_tree.h"
#include "widgets/controls/action_row.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

FactReviewPanel::FactReviewPanel(Workspace& workspace, DocumentView& view, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , view_(view)
    , tree_(new FactTree(this))
    , heading_(new NoteLabel(this))
    , hint_(new QLabel(this))
    , contract_(new ContractBox(this))
    , reading_(workspace.jobs())
{
    makeActions();
    heading_->setTextFormat(Qt::PlainText);
    hint_->setObjectName(u"hint"_s);
    hint_->setWordWrap(true);
    contract_->setAccessibleName(tr("Contract that the facts are about"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeHead());
    column->addWidget(buttons_ = makeButtons());
    column->addWidget(hint_);
    column->addWidget(tree_, 1);
    Look::follow(this, [this, column] {
        heading_->setFont(Look::sectionFont());
        column->setContentsMargins(Look::unit(), Look::unit(), Look::unit(), 0);
    });
    connectParts();
}

void FactReviewPanel::makeActions()
{
    recognise_ = makeAction(u"search"_s, tr("Recognise the facts…"),
                            tr("Reads the document and proposes what it says; nothing is written before you accept it"),
                            [this] { recogniseAll(selected_.size() > 1 ? selected_ : std::vector{document_}); });
    accept_ = makeAction(u"check"_s, tr("Accept"), tr("Accepts the selected facts (Enter or Space); again: not"),
                         [this] { accept(); });
    refuse_ = makeAction(u"close"_s, tr("Refuse"),
                         tr("Refuses the selected facts (Delete): they are not proposed again"), [this] { refuse(); });
    certain_ = makeAction(u"select"_s, tr("Accept what is certain"),
                          tr("Accepts what is sure enough and contradicts nothing in the register"),
                          [this] { acceptCertain(); });
    selection_ = makeAction(u"edit"_s, tr("Take the selection"),
                            tr("The words that are selected on the page become the value, with their place"),
                            [this] { takeSelection(); });
    refused_ = makeAction(u"history"_s, tr("Show refused facts"), tr("Shows what was refused in an earlier review"),
                          [this] { compare(); });
    refused_->setCheckable(true);
    close_ = makeAction(u"close"_s, tr("Hide the facts"), tr("What was decided is kept until Parvis is closed"),
                        [this] { hide(); });
    save_ = makeAction(u"save"_s, tr("Save the facts"),
                       tr("Writes what you accepted and refused as one action, with its evidence"), [this] { save(); });
    recognise_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    selection_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    save_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
}

void FactReviewPanel::connectParts()
{
    connect(tree_, &FactTree::pointedAt, this, &FactReviewPanel::pointAt);
    connect(tree_, &FactTree::acceptWanted, accept_, &QAction::trigger);
    connect(tree_, &FactTree::refuseWanted, refuse_, &QAction::trigger);
    connect(tree_, &FactTree::corrected, this, [this](int fact, const QString& typed) { correct(fact, typed, {}); });
    connect(tree_, &FactTree::completed, this, &FactReviewPanel::complete);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &FactReviewPanel::updateActions);
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, this, [this] {
        if (wasReading_ == reading_.isRunning())
            return;
        showFacts(); // it may have been cancelled; else the next one has begun by then
        QMetaObject::invokeMethod(this, &FactReviewPanel::endQueue, Qt::QueuedConnection);
    });
    connect(&workspace_, &Workspace::databaseChanged, this, [this] { // its records have other numbers
        reading_.cancel();
        waiting_.clear();
        begun_.clear();
        refused_->setChecked(false);
        refresh();
    });
    connect(&view_, &DocumentView::selectionChanged, this, &FactReviewPanel::updateActions);
    connect(contract_, &QComboBox::activated, this, [this] {
        if (current()) {
            begun_[sha256_].contract = contract_->contract();
            compare();
        }
    });
}

QAction* FactReviewPanel::makeAction(const QString& icon, const QString& text, const QString& tip,
                                     const std::function<void()>& run)
{
    auto* action = new QAction(Look::icon(icon), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

/// What is reviewed, and for which contract.
QLayout* FactReviewPanel::makeHead()
{
    auto* row = new QHBoxLayout;
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(heading_, 1);
    row->addWidget(contract_, 1);
    return row;
}

ActionRow* FactReviewPanel::makeButtons()
{
    auto* row = new ActionRow(this);
    for (QAction* action : {recognise_, accept_, refuse_, save_, certain_, selection_, refused_, close_}) {
        row->add(action,
                 action == accept_ || action == refuse_ ? ActionRow::Narrow::IconAlone : ActionRow::Narrow::Text);
        addAction(action);
    }
    return row;
}

const FactReview* FactReviewPanel::review() const
{
    const auto it = begun_.constFind(sha256_);
    return it == begun_.constEnd() ? nullptr : &it->review;
}

FactReview* FactReviewPanel::current()
{
    const auto it = begun_.find(sha256_);
    return it == begun_.end() ? nullptr : &it->review;
}

void FactReviewPanel::showDocument(const Document* document)
{
    const QString sha256 = document ? document->sha256 : QString();
    document_ = document ? document->id : Id<Document>();
    if (sha256 != sha256_) {
        sha256_ = sha256;
        refused_->setChecked(false);
        tree_->show({}, false); // facts of two documents have the same keys
    }
    refresh();
}

void FactReviewPanel::refresh()
{
    const Document* document = workspace_.records().find(document_);
    heading_->setText(document ? tr("Facts of “%1”").arg(document->title) : tr("Facts"));
    if (document && current() && current()->document() == document_) {
        const QSignalBlocker blocked(contract_);
        contract_->setContracts(workspace_.records(), tr("Choose the contract"));
        compare();
    } else {
        showFacts();
    }
}

void FactReviewPanel::compare()
{
    FactReview* review = current();
    const Document* document = workspace_.records().find(document_);
    if (!review || !document)
        return;
    const auto& chosen = begun_[sha256_].contract;
    const auto contract = chosen ? chosen : contractMeant(workspace_.records(), *document, review->recognised());
    const QSignalBlocker blocked(contract_);
    contract_->setContract(contract);
    review->setShowsRefused(refused_->isChecked());
    review->compare(workspace_.records(), contract);
    showFacts();
}

void FactReviewPanel::showFacts()
{
    wasReading_ = reading_.isRunning();
    const FactReview* known = review();
    const bool isShown = known && known->document() == document_;
    contract_->setVisible(isShown);
    buttons_->setWanted(recognise_, !isShown); // the page has the same button
    tree_->show(isShown ? known->facts() : std::vector<ReviewedFact>(), workspace_.isWritable());
    QStringList hints;
    if (wasReading_) {
        hints << tr("The facts of a document are being recognised.");
    } else if (!isShown) {
        hints << tr("Nothing is recognised in this document yet.");
    } else {
        hints << begun_[sha256_].remark;
        if (!known->contract())
            hints << tr(
                "The document does not say which contract it belongs to: choose it, and the other facts follow.");
        else if (known->facts().empty())
            hints << tr("Nothing that the register could hold was recognised.");
    }
    hints.removeAll(QString());
    hint_->setText(hints.join(u' '));
    hint_->setVisible(!hints.isEmpty());
    updateActions();
}

void FactReviewPanel::updateActions()
{
    const FactReview* known = review();
    const bool hasFacts = known && known->document() == document_ && !known->facts().empty();
    const QString unwritable = writeObstacle(workspace_);
    const QString none = unless(hasFacts, tr("Recognise the facts of the document first."));
    const QString unselected = selectionObstacle(qint64(tree_->selectedFacts().size()));
    const int selected = int(selected_.size());
    recognise_->setText(selected > 1 ? tr("Recognise the facts of %n document(s)…", nullptr, selected)
                                     : tr("Recognise the facts…"));
    setObstacle(recognise_,
                firstOf({selectionObstacle(document_.isValid()),
                         unless(!reading_.isRunning(), tr("The facts of a document are being recognised."))}));
    setObstacle(accept_, firstOf({unwritable, none, unselected}));
    setObstacle(refuse_, firstOf({unwritable, none, unselected}));
    setObstacle(certain_, firstOf({unwritable, none}));
    setObstacle(selection_,
                firstOf({unwritable, none, unless(tree_->currentFact() >= 0, tr("Choose the fact to correct first.")),
                         unless(view_.hasSelection(), tr("Select the words on the page first."))}));
    const bool hasRefused = known && (known->hiddenRefusals() > 0 || refused_->isChecked());
    setObstacle(refused_, firstOf({unless(known, tr("Recognise the facts of the document first.")),
                                   unless(hasRefused, tr("No fact of this document was refused."))}));
    const int accepted = known ? known->count(Decision::Accepted) : 0;
    const int refused = known ? known->count(Decision::Refused) : 0;
    setObstacle(save_,
                firstOf({unwritable, none, unless(accepted + refused > 0, tr("Accept or refuse a fact first."))}));
    save_->setText(accepted > 0  ? tr("Save %n accepted fact(s)", nullptr, accepted)
                   : refused > 0 ? tr("Save %n refusal(s)", nullptr, refused)
                                 : tr("Save the facts"));
}

void FactReviewPanel::pointAt(int fact)
{
    const FactReview* known = review();
    if (!known || fact < 0 || fact >= int(known->facts().size()))
        return;
    const auto& places = known->facts()[std::size_t(fact)].proposal.places;
    if (!places.empty())
        view_.showPlace(places.front().page, places.front().boxes);
    updateActions();
}

} // namespace parvis
