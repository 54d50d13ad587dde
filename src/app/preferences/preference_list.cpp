// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preference_list.h"

#include "domain/fold.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

PreferenceList::PreferenceList(QWidget* parent)
    : QScrollArea(parent)
    , column_(new QVBoxLayout)
    , nothing_(new QLabel(tr("No setting has these words."), this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    page->setLayout(column_);
    const int unit = Look::unit();
    column_->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
    column_->setSpacing(unit * 2);
    keepPlaces({nothing_});
    nothing_->hide();
    column_->addWidget(nothing_); // in the place of what is hidden then
    column_->addStretch(1);
    setWidget(page);
}

void PreferenceList::addSection(const QString& title)
{
    auto* label = new QLabel(title, widget());
    Look::keepFont(label, &Look::sectionFont);
    column_->insertWidget(column_->count() - 2, label);
    sections_.push_back({label, title});
}

void PreferenceList::add(const QString& name, QWidget* control, const QString& sentence)
{
    auto* row = new QWidget(widget());
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit() / 2);
    if (auto* box = qobject_cast<QCheckBox*>(control)) {
        box->setText(name);
    } else {
        auto* label = new QLabel(name, row);
        label->setBuddy(control);
        column->addWidget(label);
    }
    column->addWidget(control, 0, Qt::AlignLeft);
    auto* explanation = new QLabel(sentence, row);
    explanation->setWordWrap(true);
    Look::keepFont(explanation, &Look::smallFont);
    column->addWidget(explanation);
    control->setAccessibleName(name);
    control->setAccessibleDescription(sentence);
    column_->insertWidget(column_->count() - 2, row);
    rows_.push_back({row, sections_.size() - 1, fold(u"%1 %2 %3"_s.arg(sections_.back().text, name, sentence))});
}

void PreferenceList::find(const QString& words)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<bool> isShown(sections_.size(), false);
    for (const Row& row : rows_) {
        const bool found = std::ranges::all_of(wanted, [&](const QString& word) { return row.folded.contains(word); });
        row.widget->setVisible(found);
        isShown[row.section] = isShown[row.section] || found;
    }
    for (std::size_t i = 0; i < sections_.size(); ++i)
        sections_[i].title->setVisible(isShown[i]);
    nothing_->setVisible(shownCount() == 0);
}

int PreferenceList::shownCount() const
{
    return int(std::ranges::count_if(rows_, [](const Row& row) { return !row.widget->isHidden(); }));
}

} // namespace parvis
