// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts/drafts_dialog.h"

#include "widgets/look/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

DraftsDialog::DraftsDialog(const QString& texts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Texts that were not saved"));
    auto* column = new QVBoxLayout(this);
    auto* shown = new QPlainTextEdit(texts, this);
    shown->setObjectName(u"drafts"_s);
    shown->setAccessibleName(windowTitle());
    shown->setReadOnly(true);
    column->addWidget(shown);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* done = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
    done->setObjectName(u"discard"_s);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, shown, [shown] { QApplication::clipboard()->setText(shown->toPlainText()); });
    connect(done, &QPushButton::clicked, this, [this, texts] {
        Q_EMIT discarded(texts);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(Look::unit() * 60, Look::unit() * 40);
}

} // namespace parvis
