// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/message_bar.h"

#include "widgets/look/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

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

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , icon_(new QLabel(this))
    , text_(new QLabel(this))
    , action_(new QToolButton(this))
    , close_(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    Look::follow(this, [row] {
        const int unit = Look::unit();
        row->setContentsMargins(unit * 2, unit / 2, unit, unit / 2);
        row->setSpacing(unit);
    });
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setFocusPolicy(Qt::TabFocus);
    close_->setIcon(Look::icon(u"close"_s));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
    leave_.setSingleShot(true);
    leave_.setInterval(informationStays);
    connect(&leave_, &QTimer::timeout, this, &QWidget::hide);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(action_, &QToolButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(run_, {}))
            run();
    });
    hide();
}

void MessageBar::show(const Message& message)
{
    const QString kind = kindName(message.kind);
    setProperty("kind", kind);
    style()->unpolish(this);
    style()->polish(this);
    icon_->setPixmap(Look::icon(kind).pixmap(Look::unit() * 2, Look::unit() * 2));
    text_->setText(message.text);
    action_->setText(message.actionText);
    action_->setVisible(!message.actionText.isEmpty());
    run_ = message.action;
    setAccessibleName(message.text);
    if (message.kind == Message::Kind::Information)
        leave_.start();
    else
        leave_.stop();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return text_->text();
}

} // namespace parvis
