// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/message_bar.h"

#include "widgets/controls/note_label.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/workspace/error_text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int informationStays = 12000; // milliseconds

QString kindName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return u"information"_s;
    case Message::Kind::Warning:
        return u"warning"_s;
    case Message::Kind::Error:
        return u"error"_s;
    }
    return {};
}

/// The icon and the colour say how grave it is; aloud, a word does.
QString saidAloud(const Message& message)
{
    switch (message.kind) {
    case Message::Kind::Warning:
        return MessageBar::tr("Warning: %1").arg(message.text);
    case Message::Kind::Error:
        return MessageBar::tr("Error: %1").arg(message.text);
    case Message::Kind::Information:
        break;
    }
    return message.text;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , icon_(new QLabel(this))
    , text_(new NoteLabel(this))
    , whole_(new QToolButton(this))
    , action_(new QToolButton(this))
    , close_(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    setAccessibleRole(this, QAccessible::AlertMessage);
    makeButtons();
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    for (QWidget* button : {whole_, action_, close_})
        row->addWidget(button);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Look::follow(this, [this, row] {
        const int unit = Look::unit();
        row->setContentsMargins(unit * 2, unit / 4, unit, unit / 4);
        row->setSpacing(unit);
        icon_->setFixedSize(unit * 2, unit * 2);
        setFixedHeight(action_->sizeHint().height() + unit / 2 + 1);
        dress(property("kind").toString());
    });
    leave_.setSingleShot(true);
    leave_.setInterval(informationStays);
    connect(&leave_, &QTimer::timeout, this, &MessageBar::clear);
    clear();
}

void MessageBar::makeButtons()
{
    whole_->setText(tr("Whole message"));
    whole_->setFocusPolicy(Qt::TabFocus);
    action_->setFocusPolicy(Qt::TabFocus);
    close_->setIcon(Look::icon(u"close"_s));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
    connect(whole_, &QToolButton::clicked, this, &MessageBar::showWhole);
    connect(close_, &QToolButton::clicked, this, &MessageBar::clear);
    connect(action_, &QToolButton::clicked, this, [this] {
        const auto run = message_.action;
        clear();
        if (run)
            run();
    });
}

void MessageBar::show(const Message& message)
{
    message_ = message;
    dress(kindName(message.kind));
    action_->setText(message.actionText);
    action_->setVisible(!message.actionText.isEmpty());
    close_->show();
    setAccessibleName(saidAloud(message));
    if (message.kind == Message::Kind::Information && !message.action)
        leave_.start();
    else
        leave_.stop();
    fit();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::endOffer()
{
    if (message_.action && property("kind").toString() == kindName(Message::Kind::Information))
        clear();
}

void MessageBar::leavePage()
{
    if (property("kind").toString() == kindName(Message::Kind::Information))
        clear();
}

void MessageBar::clear()
{
    leave_.stop();
    message_ = {};
    text_->clear();
    setAccessibleName({});
    for (QToolButton* button : {whole_, action_, close_})
        button->hide();
    dress({});
}

/// @param kind  empty: nothing is said
void MessageBar::dress(const QString& kind)
{
    setProperty("kind", kind);
    style()->unpolish(this);
    style()->polish(this);
    icon_->setPixmap(kind.isEmpty() ? QPixmap() : Look::icon(kind).pixmap(icon_->size()));
}

void MessageBar::fit()
{
    text_->setText(message_.text);
    whole_->hide();
    layout()->activate();
    if (!text_->isCut())
        return;
    whole_->show();
    layout()->activate();
    text_->setText(shortened());
}

/// The place loses its middle: of a path, where it begins and the name of the file say most.
QString MessageBar::shortened() const
{
    constexpr int least = 24; // characters
    const QFontMetrics font = text_->fontMetrics();
    const QString place = placeAtEnd(message_.text);
    if (place.isEmpty())
        return message_.text;
    const QString text = message_.text.chopped(place.size() + 1);
    const int room = text_->contentsRect().width() - font.horizontalAdvance(text + u')') - font.averageCharWidth();
    const int shown = std::max(room, font.averageCharWidth() * least);
    return text + font.elidedText(place, Qt::ElideMiddle, shown) + u')';
}

/// Over the page, until Escape or a click beside it. The text stands in a frame, which sees to that: a label whose text
/// can be selected keeps every key and click to itself.
void MessageBar::showWhole()
{
    auto* whole = new QFrame(this, Qt::Popup);
    whole->setObjectName(u"wholeMessage"_s);
    whole->setAttribute(Qt::WA_DeleteOnClose);
    whole->setFrameShape(QFrame::StyledPanel);
    auto* text = new QLabel(message_.text, whole);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMargin(Look::unit() * 2);
    (new QVBoxLayout(whole))->addWidget(text);
    whole->layout()->setContentsMargins({});
    const int height = whole->heightForWidth(width());
    whole->setGeometry(QRect(mapToGlobal(QPoint(0, -height)), QSize(width(), height)));
    whole->show();
    text->setFocus();
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (isSpeaking())
        fit();
}

bool MessageBar::isSpeaking() const
{
    return !message_.text.isEmpty();
}

} // namespace parvis
