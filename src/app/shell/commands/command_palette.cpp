// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_palette.h"

#include "widgets/look/look.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parvis {

namespace {

enum Column { TextColumn, PathColumn, KeysColumn };

} // namespace

CommandPalette::CommandPalette(std::vector<WindowCommand> commands, Run run, QWidget* window)
    : QDialog(window)
    , commands_(std::move(commands))
    , run_(std::move(run))
    , line_(new QLineEdit(this))
    , list_(new QTreeWidget(this))
    , note_(new QLabel(this))
{
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    line_->setPlaceholderText(tr("Type some words of a command"));
    line_->setAccessibleName(tr("Words of a command"));
    line_->setClearButtonEnabled(true);
    line_->installEventFilter(this);
    list_->setAccessibleName(tr("Commands"));
    list_->setColumnCount(3);
    list_->setHeaderLabels({tr("Command"), tr("Menu or page"), tr("Keys")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(PathColumn, QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    note_->setObjectName(QStringLiteral("hint"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    column->addWidget(note_);
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(list_, &QTreeWidget::currentItemChanged, this, &CommandPalette::explain);
    connect(list_, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill();
    place();
}

/// Over the upper part of its window.
void CommandPalette::place()
{
    const QWidget* window = parentWidget();
    const int gap = Look::unit() * 4;
    resize(std::min(Look::unit() * 110, window->width() - gap), std::min(Look::unit() * 70, window->height() - gap));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, gap)));
}

void CommandPalette::awaitMore()
{
    isMoreComing_ = true;
    explain();
}

void CommandPalette::setCommands(std::vector<WindowCommand> commands)
{
    const QObject* chosen = current() ? current()->subject() : nullptr;
    const QString choice = current() ? current()->choice : QString();
    const bool isFirst = list_->currentItem() == list_->topLevelItem(0);
    isMoreComing_ = false;
    commands_ = std::move(commands);
    fill();
    const auto kept = std::ranges::find_if(
        shown_, [&](const WindowCommand& command) { return command.subject() == chosen && command.choice == choice; });
    if (chosen && !isFirst && kept != shown_.end())
        list_->setCurrentItem(list_->topLevelItem(int(kept - shown_.begin())));
    if (std::exchange(isRunDue_, false))
        runCurrent();
}

void CommandPalette::find()
{
    isRunDue_ = false;
    fill();
}

void CommandPalette::fill()
{
    shown_ = commandsFor(commands_, line_->text());
    list_->clear();
    QPixmap nothing(list_->iconSize().isValid() ? list_->iconSize() : QSize(16, 16));
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // so that all texts begin under each other
    QList<QTreeWidgetItem*> items;
    for (const WindowCommand& command : shown_) {
        auto* item = new QTreeWidgetItem({command.text, command.path, command.keys});
        item->setIcon(TextColumn, command.icon.isNull() ? blank : command.icon);
        for (const int column : {TextColumn, PathColumn, KeysColumn})
            item->setToolTip(column, item->text(column));
        for (const int column : {PathColumn, KeysColumn})
            item->setForeground(column, Look::ink(Look::Ink::Faint));
        if (!command.enabled)
            item->setForeground(TextColumn, palette().color(QPalette::Disabled, QPalette::Text));
        items << item;
    }
    list_->addTopLevelItems(items);
    // Enter runs nothing that was not asked for: what stands first of all commands is chosen by nobody.
    list_->setCurrentItem(line_->text().trimmed().isEmpty() ? nullptr : items.value(0));
    explain();
}

const WindowCommand* CommandPalette::current() const
{
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    return row < 0 ? nullptr : &shown_[std::size_t(row)];
}

void CommandPalette::explain()
{
    const WindowCommand* chosen = current();
    QString note;
    if (shown_.empty())
        note = isMoreComing_ ? tr("The commands of the pages are coming…") : tr("No command has these words.");
    else if (chosen && !chosen->enabled)
        note = chosen->obstacle;
    note_->setText(note);
    line_->setAccessibleDescription(chosen ? chosen->text : note);
}

/// Once the dialog is closed, so that the command finds the keyboard where it was.
void CommandPalette::runCurrent()
{
    const WindowCommand* chosen = current();
    isRunDue_ = !chosen && isMoreComing_ && !line_->text().trimmed().isEmpty();
    if (!chosen || !chosen->enabled)
        return;
    QTimer::singleShot(0, parentWidget(), [run = run_, command = *chosen] { run(command); });
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(list_, event);
        return true;
    }
    return false;
}

} // namespace parvis
