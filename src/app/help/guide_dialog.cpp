// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide_dialog.h"

#include "domain/fold.h"
#include "widgets/look/look.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

enum Role { Place = Qt::UserRole, Words }; ///< of a section: where its title stands, and all that it says

} // namespace

GuideDialog::GuideDialog(QWidget* parent)
    : QDialog(parent)
    , search_(new QLineEdit(this))
    , contents_(new QListWidget(this))
    , text_(new QTextBrowser(this))
{
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Guide"));
    const int unit = Look::unit();
    resize(unit * 120, unit * 84);
    search_->setPlaceholderText(tr("Search the guide"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    contents_->setAccessibleName(tr("Contents"));
    contents_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    contents_->setWordWrap(true);
    text_->setAccessibleName(windowTitle());
    text_->setOpenExternalLinks(true);
    text_->setFrameShape(QFrame::NoFrame);
    auto* parts = new QSplitter(this);
    parts->addWidget(contents_);
    parts->addWidget(text_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({unit * 34, unit * 86});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search_, &QLineEdit::textChanged, this, &GuideDialog::find);
    connect(contents_, &QListWidget::currentRowChanged, this, &GuideDialog::showPlace);
    read();
}

GuideDialog* GuideDialog::open(QWidget* parent, const QString& section)
{
    auto* dialog = parent->window()->findChild<GuideDialog*>();
    if (!dialog) {
        dialog = new GuideDialog(parent->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->showSection(section);
    return dialog;
}

/// A section begins with a title of the second level.
void GuideDialog::read()
{
    QFile file(u":/guide/guide.md"_s);
    if (file.open(QIODevice::ReadOnly))
        source_ = QString::fromUtf8(file.readAll());
    text_->setMarkdown(source_);
    QListWidgetItem* section = nullptr;
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2) {
            section = new QListWidgetItem(block.text(), contents_);
            section->setData(Place, block.position());
        }
        if (section)
            section->setData(Words, section->data(Words).toString() + fold(block.text()) + u'\n');
    }
    contents_->setCurrentRow(0);
}

void GuideDialog::showSection(const QString& title)
{
    search_->clear();
    const auto found = contents_->findItems(title, Qt::MatchExactly);
    contents_->setCurrentItem(found.isEmpty() ? contents_->item(0) : found.front());
    contents_->setFocus(Qt::OtherFocusReason);
}

QStringList GuideDialog::sections() const
{
    QStringList titles;
    for (int row = 0; row < contents_->count(); ++row) {
        if (!contents_->item(row)->isHidden())
            titles << contents_->item(row)->text();
    }
    return titles;
}

/// The sections that hold every word; the first of them is shown.
void GuideDialog::find(const QString& words)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < contents_->count(); ++row) {
        QListWidgetItem* item = contents_->item(row);
        const QString text = item->data(Words).toString();
        const bool holds = std::ranges::all_of(wanted, [&](const QString& word) { return text.contains(word); });
        item->setHidden(!holds);
        if (holds && !first)
            first = item;
    }
    if (first)
        contents_->setCurrentItem(first);
}

/// Its title at the top, and there the cursor, so that Tab and a screen reader go on from it.
void GuideDialog::showPlace()
{
    const QListWidgetItem* item = contents_->currentItem();
    if (!item)
        return;
    QTextCursor cursor(text_->document());
    cursor.movePosition(QTextCursor::End);
    text_->setTextCursor(cursor);
    cursor.setPosition(item->data(Place).toInt());
    text_->setTextCursor(cursor);
    text_->verticalScrollBar()->setValue(text_->verticalScrollBar()->value() + text_->cursorRect().top());
}

} // namespace parvis
