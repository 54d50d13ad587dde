// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/reader_message.h"

#include "widgets/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

ReaderMessage::ReaderMessage(QWidget* parent)
    : QWidget(parent)
    , text_(new QLabel(this))
    , unlock_(new QPushButton(tr("Enter the password…"), this))
{
    text_->setObjectName(u"message"_s);
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    unlock_->setObjectName(u"unlock"_s);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(text_);
    column->addWidget(unlock_, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(unlock_, &QPushButton::clicked, this, &ReaderMessage::unlockWanted);
    Look::follow(this, [this] {
        QPalette faint = palette();
        faint.setColor(QPalette::WindowText, Look::ink(Look::Ink::Faint));
        text_->setPalette(faint);
    });
}

void ReaderMessage::say(const QString& text)
{
    text_->setText(text);
    unlock_->hide();
}

void ReaderMessage::sayLocked(const QString& text)
{
    text_->setText(text);
    unlock_->show();
}

QString ReaderMessage::text() const
{
    return text_->text();
}

QWidget* ReaderMessage::button() const
{
    return unlock_;
}

} // namespace parvis
