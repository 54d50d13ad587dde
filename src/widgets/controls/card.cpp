// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/card.h"

#include "widgets/controls/linked_text.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/look/look.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// One line that is a button: shape, word, bar, number.
class BarButton : public QAbstractButton
{
public:
    BarButton(const StateMark& mark, int number, int most, int wordWidth, QWidget* parent)
        : QAbstractButton(parent)
        , mark_(mark)
        , number_(number)
        , most_(most)
        , wordWidth_(wordWidth)
    {
        setText(mark.word);
        setAccessibleName(u"%1, %2"_s.arg(mark.word).arg(number));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {wordWidth_ + fontMetrics().ascent() + Look::unit() * 16, fontMetrics().height() + Look::unit()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int unit = Look::unit();
        const int side = fontMetrics().ascent();
        const QColor colour = Look::tone(mark_.tone);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(Look::ink(Look::Ink::Accent), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(Look::ink(Look::Ink::Raised));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        const int left = unit / 2;
        paintShape(painter, QRectF(left, (height() - side) / 2.0, side, side), mark_.shape, colour);
        const QRect word(left + side + unit, 0, wordWidth_, height());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(word, Qt::AlignVCenter, mark_.word);
        const QString number = QLocale().toString(number_);
        const int numberWidth = fontMetrics().horizontalAdvance(u"0000"_s);
        const QRect place(width() - numberWidth - unit / 2, 0, numberWidth, height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
        const int start = word.right() + unit;
        const int room = std::max(0, place.left() - unit - start);
        const double share = most_ == 0 ? 0.0 : double(number_) / most_;
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::ink(Look::Ink::Line));
        const QRectF track(start, height() / 2.0 - unit / 2.0, room, unit);
        painter.drawRoundedRect(track, unit / 2.0, unit / 2.0);
        if (number_ > 0) {
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(double(unit), room * share), unit),
                                    unit / 2.0, unit / 2.0);
        }
    }

private:
    StateMark mark_;
    int number_;
    int most_;
    int wordWidth_;
};

/// A large number with its caption, as one button.
class FigureButton : public QAbstractButton
{
public:
    FigureButton(const QString& value, const QString& what, const QString& origin, bool opens, QWidget* parent)
        : QAbstractButton(parent)
        , value_(value)
        , what_(what)
        , origin_(origin)
    {
        setText(value);
        setAccessibleName(u"%1 %2"_s.arg(value, what));
        setAccessibleDescription(origin);
        setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
        if (opens)
            setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover, opens);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {Look::unit() * 30, QFontMetrics(valueFont()).height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return heights_.at(width, what_, font(), [&] {
            return QFontMetrics(valueFont()).height() + textHeight(font(), what_, width) +
                   textHeight(Look::smallFont(), origin_, width) + Look::unit();
        });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool opens = focusPolicy() != Qt::NoFocus;
        if (opens && (underMouse() || hasFocus())) {
            painter.setPen(hasFocus() ? QPen(Look::ink(Look::Ink::Accent), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(Look::ink(Look::Ink::Raised));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        QRect area = inner(width());
        area.setTop(Look::unit() / 2);
        const auto write = [&](const QFont& font, const QColor& colour, const QString& text, int height) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
            area.setTop(area.top() + height);
        };
        area.setHeight(10000);
        write(valueFont(), opens ? Look::ink(Look::Ink::Accent) : palette().color(QPalette::Text), value_,
              QFontMetrics(valueFont()).height());
        write(font(), palette().color(QPalette::Text), what_, textHeight(font(), what_, width()));
        write(Look::smallFont(), Look::ink(Look::Ink::Faint), origin_, 0);
    }

private:
    static QRect inner(int width) { return QRect(Look::unit() / 2, 0, width - Look::unit(), 10000); }
    static QFont valueFont()
    {
        QFont font = Look::titleFont();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        return font;
    }
    static int textHeight(const QFont& font, const QString& text, int width)
    {
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(inner(width), Qt::TextWordWrap, text).height();
    }

    QString value_;
    QString what_;
    QString origin_;
    mutable TextHeights heights_; ///< of all three; the small font and the large one follow the font
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    auto* heading = new WrappedText(title, this);
    heading_ = new QHBoxLayout;
    heading_->addWidget(heading, 1);
    column->addLayout(heading_);
    content_ = new QVBoxLayout;
    column->addLayout(content_);
    Look::follow(this, [this, column, heading] {
        const int unit = Look::unit();
        column->setContentsMargins(unit * 2, unit + unit / 2, unit * 2, unit * 2);
        column->setSpacing(unit);
        content_->setSpacing(unit / 2);
        heading->setFont(Look::sectionFont());
    });
}

QSize Card::sizeHint() const
{
    return layout()->sizeHint().grownBy(contentsMargins());
}

QSize Card::minimumSizeHint() const
{
    return layout()->minimumSize().grownBy(contentsMargins());
}

void Card::addHeadingWidget(QWidget* widget)
{
    heading_->addWidget(widget);
}

void Card::clear()
{
    while (QLayoutItem* item = content_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Card::addQuotes(const std::vector<Quote>& quotes)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::unit() * 2);
    for (const Quote& quote : quotes) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        const auto add = [&](const QString& text, const QFont& font, const QString& name) {
            auto* label = new WrappedText(text, box);
            label->setFont(font);
            label->setObjectName(name);
            label->setToolTip(quote.tip);
            column->addWidget(label);
        };
        add(quote.value, Look::sectionFont(), figureName());
        if (!quote.note.isEmpty())
            add(quote.note, Look::smallFont(), {});
        add(quote.origin, Look::smallFont(), u"caption"_s);
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    content_->addWidget(box);
}

QString Card::figureName()
{
    return u"figure"_s;
}

void Card::addWidget(QWidget* widget)
{
    content_->addWidget(widget);
}

void Card::addFigure(const QString& value, const QString& what, const QString& origin, const QString& tip,
                     const std::function<void()>& open)
{
    auto* button = new FigureButton(value, what, origin, bool(open), this);
    button->setToolTip(tip);
    if (open)
        connect(button, &QAbstractButton::clicked, this, open);
    content_->addWidget(button);
}

void Card::addNote(const QString& html)
{
    auto* label = new WrappedText(html, this);
    label->setObjectName(u"caption"_s);
    content_->addWidget(label);
}

void Card::addLinks(const QString& html, const std::function<void(const QString&)>& open)
{
    auto* label = new WrappedText(html, this);
    setLinkedText(*label, html);
    connect(label, &QLabel::linkActivated, this, open);
    content_->addWidget(label);
}

BarList::BarList(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BarList::setBars(const std::vector<std::pair<const StateMark*, int>>& bars,
                      const std::function<void(const QString&)>& open)
{
    qDeleteAll(findChildren<QAbstractButton*>());
    int most = 0;
    int wordWidth = 0;
    for (const auto& [mark, number] : bars) {
        most = std::max(most, number);
        wordWidth = std::max(wordWidth, fontMetrics().horizontalAdvance(mark->word));
    }
    for (const auto& [mark, number] : bars) {
        auto* button = new BarButton(*mark, number, most, wordWidth, this);
        connect(button, &QAbstractButton::clicked, this, [open, id = mark->id] { open(id); });
        layout()->addWidget(button);
    }
}

} // namespace parvis
