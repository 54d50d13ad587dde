// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_text_dialog.h"

#include "app/help/about.h"
#include "widgets/look/look.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis {

HelpTextDialog::HelpTextDialog(const HelpText& text, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(text.title);
    auto* column = new QVBoxLayout(this);
    auto* browser = new QTextBrowser(this);
    browser->setAccessibleName(text.title);
    browser->setOpenExternalLinks(true);
    browser->setHtml(text.html);
    browser->setFrameShape(QFrame::NoFrame);
    column->addWidget(browser);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(Look::unit() * 80, Look::unit() * 64);
}

} // namespace parvis
