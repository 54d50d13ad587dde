// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/section_choice.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int sectionRole = Qt::UserRole;

} // namespace

SectionChoice::SectionChoice(QWidget* parent)
    : QWidget(parent)
    , list_(new QListWidget(this))
{
    list_->setObjectName(u"sections"_s);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setAccessibleName(tr("Sections of the paper, in their order"));
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* buttons = new QVBoxLayout;
    const auto addButton = [&](const QString& text, const QString& name, int step) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] { move(step); });
        buttons->addWidget(button);
    };
    addButton(tr("Up"), u"up"_s, -1);
    addButton(tr("Down"), u"down"_s, 1);
    buttons->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(list_, 1, Qt::AlignTop);
    row->addLayout(buttons);
    connect(list_, &QListWidget::itemChanged, this, &SectionChoice::tell);
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &SectionChoice::tell);
}

void SectionChoice::setSections(PaperKind kind, const QString& sections)
{
    const QScopedValueRollback filling(isFilling_, true);
    kind_ = kind;
    list_->clear();
    const PaperSections shown = sectionsOf(kind, sections);
    for (const PaperSection section : shown)
        add(section, true);
    for (const PaperSection section : usualSections(kind)) {
        if (std::ranges::find(shown, section) == shown.end())
            add(section, false);
    }
    list_->setCurrentRow(0);
}

QString SectionChoice::sections() const
{
    PaperSections sections;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem* item = list_->item(row);
        const auto section = parseIdentifier<PaperSection>(item->data(sectionRole).toString()).value();
        if (isNeeded(section) || item->checkState() == Qt::Checked)
            sections.push_back(section);
    }
    return sectionText(kind_, sections);
}

void SectionChoice::add(PaperSection section, bool isTicked)
{
    auto* item = new QListWidgetItem(label(section), list_);
    item->setData(sectionRole, identifier(section));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    if (!isNeeded(section)) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void SectionChoice::move(int step)
{
    const int row = list_->currentRow();
    const int next = row + step;
    if (row < 0 || next < 0 || next >= list_->count())
        return;
    {
        const QScopedValueRollback filling(isFilling_, true);
        list_->insertItem(next, list_->takeItem(row));
        list_->setCurrentRow(next);
    }
    tell();
}

void SectionChoice::tell()
{
    if (!isFilling_)
        Q_EMIT edited();
}

} // namespace parvis
