// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/record_sheet.h"

#include "domain/names.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/linked_text.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/look/state_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QLabel* textLabel(const QString& text, QWidget* parent, const QFont& font, const QString& name = {})
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(Look::unit() * 2);
    grid_->setVerticalSpacing(Look::unit() / 2);
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, 3);
}

void FactGrid::clear()
{
    clearLayout(grid_);
}

QLabel* FactGrid::add(const QString& label, const QString& value, const QString& origin, const QString& tip)
{
    auto* text =
        textLabel(value.isEmpty() ? unknownText() : value, this, font(), value.isEmpty() ? u"hint"_s : QString());
    setLinkedText(*text, text->text());
    text->setToolTip(tip);
    if (origin.isEmpty()) {
        addWidget(label, text);
        return text;
    }
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(text);
    auto* caption = textLabel(origin, box, Look::smallFont(), u"caption"_s);
    caption->setToolTip(tip);
    column->addWidget(caption);
    addWidget(label, box);
    return text;
}

void FactGrid::addState(const QString& label, const StateMark& mark, const QString& detail, const QString& tip)
{
    auto* state = new StateLabel(this);
    state->setMark(mark, detail);
    state->setToolTip(tip);
    addWidget(label, state);
}

void FactGrid::addWidget(const QString& label, QWidget* field)
{
    const int row = grid_->rowCount();
    auto* name = textLabel(label, this, font(), u"caption"_s);
    name->setBuddy(field);
    grid_->addWidget(name, row, 0, Qt::AlignTop);
    grid_->addWidget(field, row, 1, Qt::AlignTop);
}

RecordSheet::RecordSheet(QWidget* parent)
    : QScrollArea(parent)
    , body_(new QWidget(this))
    , record_(new QWidget(body_))
    , title_(textLabel({}, record_, Look::titleFont()))
    , subtitle_(textLabel({}, record_, font(), u"caption"_s))
    , hint_(textLabel({}, body_, font(), u"hint"_s))
    , actions_(new FlowLayout(nullptr, Look::unit()))
    , sections_(new QVBoxLayout)
{
    body_->setObjectName(u"sheetBody"_s);
    viewport()->setObjectName(u"sheetViewport"_s);
    setAccessibleName(tr("Sheet"));
    setAccessibleRole(this, QAccessible::Grouping);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto* whole = new QVBoxLayout(body_);
    whole->addWidget(hint_);
    whole->addWidget(record_);
    whole->addStretch(1);
    auto* column = new QVBoxLayout(record_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title_);
    column->addWidget(subtitle_);
    column->addLayout(actions_);
    column->addLayout(sections_);
    Look::follow(this, [this, whole, column] {
        const int unit = Look::unit();
        whole->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
        column->setSpacing(unit / 2);
        sections_->setContentsMargins(0, unit, 0, 0);
        sections_->setSpacing(unit * 3);
        title_->setFont(Look::titleFont());
    });
    hint_->setAlignment(Qt::AlignCenter);
    title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidget(body_);
    showHint({});
}

/// As wide as its fields need, within reason: the list beside it needs room too.
QSize RecordSheet::minimumSizeHint() const
{
    const int unit = Look::unit();
    const int fields = body_->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {std::clamp(fields, unit * 28, unit * 36), QScrollArea::minimumSizeHint().height()};
}

bool RecordSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == body_ && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void RecordSheet::setHeading(const QString& title, const QString& subtitle)
{
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
    setAccessibleName(title.isEmpty() ? tr("Sheet") : title);
}

void RecordSheet::addHeadingAction(QAction* action)
{
    actions_->addWidget(actionButton(action, record_));
}

void RecordSheet::showHint(const QString& text)
{
    hint_->setText(text);
    hint_->setVisible(!text.isEmpty());
    record_->setVisible(text.isEmpty());
    Q_EMIT emptied(isEmpty());
}

bool RecordSheet::isEmpty() const
{
    return !hint_->text().isEmpty();
}

void RecordSheet::addSection(const QString& title, QWidget* content)
{
    auto* box = new QWidget(record_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::unit());
    if (!title.isEmpty())
        column->addWidget(textLabel(title, box, Look::sectionFont()));
    column->addWidget(content);
    sections_->addWidget(box);
}

FactGrid* RecordSheet::addFacts(const QString& title)
{
    auto* grid = new FactGrid(record_);
    addSection(title, grid);
    return grid;
}

QLabel* RecordSheet::addText(const QString& title, const QString& html)
{
    auto* label = textLabel(html, record_, font());
    label->setTextFormat(Qt::RichText);
    setLinkedText(*label, html);
    connect(label, &QLabel::linkActivated, this, &RecordSheet::linkActivated);
    addSection(title, label);
    return label;
}

void RecordSheet::clearSections()
{
    clearLayout(sections_);
}

} // namespace parvis
