#include "app/sheet.h"

#include "app/state_label.h"
#include "app/table_schema.h"
#include "app/theme.h"
#include "domain/source.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

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

QString sourceLine(const Source* source, const QString& vintage)
{
    if (!source)
        return QCoreApplication::translate("app", "source not stated");
    const QString year = vintage.isEmpty() ? source->vintage : vintage;
    const QString who = source->producer.isEmpty() ? source->title : source->producer;
    return year.isEmpty() ? QCoreApplication::translate("app", "%1, vintage not stated").arg(who)
                          : QCoreApplication::translate("app", "%1, %2").arg(who, year);
}

QString sourceTip(const Source* source)
{
    if (!source)
        return QCoreApplication::translate("app", "The source of this value is not stated.");
    QStringList lines{source->title};
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines << QCoreApplication::translate("app", "%1: %2").arg(label, value);
    };
    add(QCoreApplication::translate("app", "Producer"), source->producer);
    add(QCoreApplication::translate("app", "Licence"), source->licence);
    add(QCoreApplication::translate("app", "Vintage"), source->vintage);
    add(QCoreApplication::translate("app", "Address"), source->url);
    return lines.join(u'\n');
}

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(Theme::unit() * 2);
    grid_->setVerticalSpacing(Theme::unit() / 2);
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, 3);
}

QLabel* FactGrid::add(const QString& label, const QString& value, const QString& origin, const QString& tip)
{
    auto* text = textLabel(value.isEmpty() ? unknownText() : value, this, font(),
                           value.isEmpty() ? QStringLiteral("hint") : QString());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                  Qt::LinksAccessibleByKeyboard);
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
    auto* caption = textLabel(origin, box, Theme::smallFont(), QStringLiteral("caption"));
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
    auto* name = textLabel(label, this, font(), QStringLiteral("caption"));
    name->setBuddy(field);
    grid_->addWidget(name, row, 0, Qt::AlignTop);
    grid_->addWidget(field, row, 1, Qt::AlignTop);
}

Sheet::Sheet(QWidget* parent)
    : QScrollArea(parent)
    , body_(new QWidget(this))
    , layout_(new QVBoxLayout(body_))
    , heading_(new QVBoxLayout)
    , sections_(new QVBoxLayout)
{
    body_->setObjectName(QStringLiteral("sheetBody"));
    viewport()->setObjectName(QStringLiteral("sheetViewport"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    const int unit = Theme::unit();
    layout_->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    layout_->setSpacing(unit * 2);
    heading_->setSpacing(unit / 2);
    sections_->setSpacing(unit * 2);
    layout_->addLayout(heading_);
    layout_->addLayout(sections_);
    layout_->addStretch(1);
    setWidget(body_);
}

void Sheet::clear()
{
    clearLayout(heading_);
    clearLayout(sections_);
}

void Sheet::setHeading(const QString& title, const QString& subtitle)
{
    clearLayout(heading_);
    heading_->addWidget(textLabel(title, body_, Theme::titleFont()));
    if (!subtitle.isEmpty())
        heading_->addWidget(textLabel(subtitle, body_, font(), QStringLiteral("caption")));
}

void Sheet::addHeadingAction(QAction* action)
{
    auto* button = new QToolButton(body_);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->addWidget(button, 0, Qt::AlignLeft);
}

void Sheet::showHint(const QString& text)
{
    clear();
    auto* label = textLabel(text, body_, font(), QStringLiteral("hint"));
    label->setAlignment(Qt::AlignCenter);
    sections_->addWidget(label);
}

void Sheet::addSection(const QString& title, QWidget* content)
{
    auto* box = new QWidget(body_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit());
    if (!title.isEmpty())
        column->addWidget(textLabel(title, box, Theme::sectionFont()));
    column->addWidget(content);
    sections_->addWidget(box);
}

FactGrid* Sheet::addFacts(const QString& title)
{
    auto* grid = new FactGrid(body_);
    addSection(title, grid);
    return grid;
}

QLabel* Sheet::addText(const QString& html)
{
    auto* label = textLabel(html, body_, font());
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &Sheet::linkActivated);
    sections_->addWidget(label);
    return label;
}

} // namespace parvis
