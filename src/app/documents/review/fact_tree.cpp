// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_tree.h"

#include "app/documents/review/fact_delegate.h"
#include "widgets/look/look.h"
#include "widgets/look/state_mark.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

static_assert(FactTree::FactColumn == FactDelegate::factColumn);
constexpr int factRole = Qt::UserRole + 1; ///< the place of the fact; groups have none
constexpr int keyRole = Qt::UserRole + 5;  ///< the reviewKey of the fact, or the name of the group

/// How the state of a fact looks: what was decided, or else how it stands to the register.
std::pair<Shape, Tone> lookOf(const ReviewedFact& fact)
{
    if (fact.decision == Decision::Accepted)
        return {Shape::Check, Tone::Good};
    if (fact.decision == Decision::Refused || fact.proposal.isRefused)
        return {Shape::Cross, Tone::Muted};
    switch (fact.proposal.relation) {
    case FactRelation::New:
        return {Shape::Triangle, Tone::Active};
    case FactRelation::Identical:
        return {Shape::Ring, Tone::Muted};
    case FactRelation::Contradicted:
        return {Shape::Diamond, Tone::Caution};
    case FactRelation::Informative:
        return {Shape::Dash, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

QString stateText(const ReviewedFact& fact)
{
    if (fact.decision == Decision::Accepted)
        return fact.proposal.relation == FactRelation::Contradicted ? FactTree::tr("Accepted, replaces")
               : fact.proposal.relation == FactRelation::Identical  ? FactTree::tr("Accepted, as source")
                                                                    : FactTree::tr("Accepted");
    if (fact.decision == Decision::Refused)
        return FactTree::tr("Refused");
    if (fact.proposal.isRefused)
        return FactTree::tr("Refused earlier");
    if (fact.proposal.isProved())
        return FactTree::tr("Recorded with its source");
    return label(fact.proposal.relation);
}

QIcon shapeIcon(std::pair<Shape, Tone> look, int size)
{
    QPixmap picture(size * 2, size * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, QRectF(1, 1, size - 2, size - 2), look.first, Look::tone(look.second));
    return picture;
}

QString subjectText(const FactProposal& proposal)
{
    if (const auto* signatory = std::get_if<SignatoryFact>(&proposal.subject))
        return FactTree::tr("%1: %2").arg(signatory->body, proposal.label);
    return proposal.label;
}

} // namespace

FactTree::FactTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Fact"), tr("Proposed"), tr("In the register"), tr("State"), tr("Confidence"), tr("Page")});
    setAccessibleName(tr("Recognised facts"));
    setItemDelegate(new FactDelegate(this));
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    header()->setStretchLastSection(false);
    setTextElideMode(Qt::ElideMiddle); // the body and the field are both seen
    for (const int column : {StateColumn, SureColumn, PageColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    Look::follow(this, [this] {
        const int unit = Look::unit();
        header()->resizeSection(FactColumn, unit * 27);
        header()->resizeSection(ProposedColumn, unit * 22);
        header()->resizeSection(RegisterColumn, unit * 16);
        for (int group = 0; group < topLevelItemCount(); ++group)
            topLevelItem(group)->setFont(0, Look::sectionFont());
    });
    const auto point = [this](const QTreeWidgetItem* item) {
        const int fact = item && item->data(0, factRole).isValid() ? item->data(0, factRole).toInt() : -1;
        if (!isFilling_ && fact >= 0 && fact != pointed_)
            Q_EMIT pointedAt(pointed_ = fact);
    };
    connect(this, &QTreeWidget::currentItemChanged, this, point);
    connect(this, &QTreeWidget::itemClicked, this, point);
    connect(this, &QTreeWidget::itemEntered, this, point);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (!isFilling_ && column == ProposedColumn)
            Q_EMIT corrected(item->data(0, factRole).toInt(), item->text(ProposedColumn));
        else if (!isFilling_ && column == FactColumn)
            Q_EMIT completed(item->data(0, factRole).toInt(),
                             item->data(FactColumn, FactDelegate::typedRole).toString());
    });
}

QTreeWidgetItem* FactTree::itemWith(int role, const QVariant& value) const
{
    for (QTreeWidgetItemIterator it(const_cast<FactTree*>(this)); *it; ++it) {
        if ((*it)->data(0, role) == value)
            return *it;
    }
    return nullptr;
}

/// What the user has done to the tree, by the keys of the facts: they may have other places the next time.
struct FactTree::Kept
{
    QString current;
    QSet<QString> selected;
    QSet<QString> folded;
    int scrolled = 0;
    int editedColumn = -1; ///< of the current fact; -1: none
    QString typed;         ///< into its editor
    int cursor = 0;
};

FactTree::Kept FactTree::kept() const
{
    Kept kept;
    kept.scrolled = verticalScrollBar()->value();
    for (QTreeWidgetItemIterator it(const_cast<FactTree*>(this)); *it; ++it) {
        const QString key = (*it)->data(0, keyRole).toString();
        if ((*it)->isSelected())
            kept.selected << key;
        if ((*it)->childCount() > 0 && !(*it)->isExpanded())
            kept.folded << key;
    }
    QTreeWidgetItem* item = currentItem();
    if (!item)
        return kept;
    kept.current = item->data(0, keyRole).toString();
    for (const int column : {FactColumn, ProposedColumn}) {
        const QWidget* editor = state() == EditingState ? itemWidget(item, column) : nullptr;
        if (!editor)
            continue;
        kept.editedColumn = column;
        if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
            kept.typed = line->text();
            kept.cursor = line->cursorPosition();
        } else if (const auto* box = qobject_cast<const QComboBox*>(editor)) {
            kept.typed = box->currentText();
        }
    }
    return kept;
}

void FactTree::restore(const Kept& kept)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString key = (*it)->data(0, keyRole).toString();
        (*it)->setSelected(kept.selected.contains(key));
        (*it)->setExpanded(!kept.folded.contains(key));
    }
    QTreeWidgetItem* item = kept.current.isEmpty() ? nullptr : itemWith(keyRole, kept.current);
    if (item)
        setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(kept.scrolled);
    if (!item || kept.editedColumn < 0 || !item->flags().testFlag(Qt::ItemIsEditable))
        return;
    editItem(item, kept.editedColumn);
    QWidget* editor = itemWidget(item, kept.editedColumn);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(kept.typed);
        line->setCursorPosition(kept.cursor);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findText(kept.typed));
    }
}

void FactTree::show(const std::vector<ReviewedFact>& facts, bool isEditable)
{
    const Kept before = kept();
    isFilling_ = true;
    clear();
    pointed_ = -1;
    std::map<FactGroup, QTreeWidgetItem*> groups;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        QTreeWidgetItem*& group = groups[facts[i].proposal.group()];
        if (!group) {
            group = new QTreeWidgetItem(this, {label(facts[i].proposal.group())});
            group->setData(0, keyRole, identifier(facts[i].proposal.group()));
            group->setFont(0, Look::sectionFont());
            group->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(group);
        item->setData(0, factRole, int(i));
        item->setData(0, keyRole, reviewKey(facts[i].proposal));
        fill(item, facts[i], isEditable);
    }
    restore(before);
    isFilling_ = false;
}

void FactTree::fill(QTreeWidgetItem* item, const ReviewedFact& fact, bool isEditable)
{
    const FactProposal& proposal = fact.proposal;
    item->setText(FactColumn, subjectText(proposal));
    item->setText(ProposedColumn, factText(proposal.form, proposal.value));
    item->setText(RegisterColumn, factText(proposal.form, proposal.known));
    item->setText(StateColumn, stateText(fact));
    item->setIcon(StateColumn, shapeIcon(lookOf(fact), fontMetrics().height()));
    item->setText(SureColumn, QLocale().toString(qRound(proposal.confidence * 100)) + u"\u00a0%"_s);
    item->setTextAlignment(SureColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(PageColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (!proposal.places.empty()) {
        item->setText(PageColumn, QLocale().toString(proposal.places.front().page));
        item->setToolTip(ProposedColumn, tr("As printed: %1").arg(proposal.places.front().text));
    } else {
        item->setToolTip(ProposedColumn, item->text(ProposedColumn));
    }
    item->setToolTip(FactColumn, proposal.obstacle.isEmpty() ? item->text(FactColumn) : proposal.obstacle);
    item->setToolTip(StateColumn, proposal.obstacle);
    item->setToolTip(RegisterColumn, item->text(RegisterColumn));
    item->setData(ProposedColumn, FactDelegate::choicesRole, factChoices(proposal.form));
    item->setData(ProposedColumn, FactDelegate::editableRole, isCorrectable(proposal));
    item->setData(FactColumn, FactDelegate::choicesRole, proposal.completions);
    item->setData(FactColumn, FactDelegate::editableRole, isCompletable(proposal));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isEditable && (isCorrectable(proposal) || isCompletable(proposal)))
        flags |= Qt::ItemIsEditable;
    item->setFlags(flags);
}

std::vector<std::size_t> FactTree::selectedFacts() const
{
    std::vector<std::size_t> facts;
    QSet<std::size_t> known; // one is selected with its group, and by itself
    const auto add = [&](const QTreeWidgetItem* item) {
        const std::size_t fact = item->data(0, factRole).toULongLong();
        if (!known.contains(fact)) {
            known.insert(fact);
            facts.push_back(fact);
        }
    };
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (item->data(0, factRole).isValid())
            add(item);
        for (int row = 0; row < item->childCount(); ++row)
            add(item->child(row));
    }
    return facts;
}

int FactTree::currentFact() const
{
    const QTreeWidgetItem* item = currentItem();
    return item && item->data(0, factRole).isValid() ? item->data(0, factRole).toInt() : -1;
}

void FactTree::showFact(std::size_t fact)
{
    if (QTreeWidgetItem* item = itemWith(factRole, int(fact)))
        setCurrentItem(item);
}

void FactTree::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) { // the editor lets Return through
        QTreeWidget::keyPressEvent(event);
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT acceptWanted();
    else if (isPlain && event->key() == Qt::Key_Delete)
        Q_EMIT refuseWanted();
    else if (isPlain && event->key() == Qt::Key_F2 && currentItem())
        editItem(currentItem(),
                 currentItem()->data(FactColumn, FactDelegate::editableRole).toBool() ? FactColumn : ProposedColumn);
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace parvis
