// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/message_places.h"

#include "widgets/workspace/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The dialog that has the keyboard and the mouse to itself; none: those of the system and plain questions have no
/// room.
QDialog* dialogInFront()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || !dialog->layout())
        return nullptr;
    const bool isOfQt = dialog->metaObject() != &QDialog::staticMetaObject &&
                        QByteArray(dialog->metaObject()->className()).startsWith('Q');
    return isOfQt ? nullptr : dialog;
}

} // namespace

/// The line at the bottom of a dialog, which grows by it: what stands in the dialog stays where it is.
class DialogLine : public MessageBar
{
public:
    explicit DialogLine(QDialog& dialog)
        : MessageBar(&dialog)
        , dialog_(dialog)
        , margins_(dialog.layout()->contentsMargins())
    {
        setObjectName(u"messages"_s);
        const int room = dialog.screen()->availableGeometry().bottom() - dialog.frameGeometry().bottom();
        grown_ = std::clamp(room, 0, height());
        dialog.resize(dialog.width(), dialog.height() + grown_);
        place();
        setVisible(true);
    }

    /// At the bottom, whatever size the dialog and the text have.
    void place()
    {
        if (QLayout* layout = dialog_.layout())
            layout->setContentsMargins(margins_ + QMargins(0, 0, 0, height()));
        setGeometry(0, dialog_.height() - height(), dialog_.width(), height());
    }
    /// The dialog is as before.
    void leave()
    {
        hide();
        if (QLayout* layout = dialog_.layout()) { // none: the dialog is being destroyed while it is shown
            layout->setContentsMargins(margins_);
            layout->activate(); // before it shrinks: else it would not be let below the height with the line
            dialog_.resize(dialog_.width(), dialog_.height() - grown_);
        }
        deleteLater(); // one of its buttons may have closed the dialog
    }

private:
    QDialog& dialog_;
    QMargins margins_; ///< those of the dialog without it
    int grown_ = 0;    ///< pixels
};

MessagePlaces::MessagePlaces(MessageBar& window)
    : QObject(&window)
    , window_(window)
{
    qApp->installEventFilter(this);
}

void MessagePlaces::show(const Message& message)
{
    QDialog* dialog = dialogInFront();
    if (!dialog)
        return window_.show(message);
    auto at = lines_.find(dialog);
    if (at == lines_.end())
        at = lines_.emplace(dialog, new DialogLine(*dialog)).first;
    at->second->show(message);
}

void MessagePlaces::endOffer()
{
    window_.endOffer();
    for (const auto& [dialog, line] : lines_)
        line->endOffer();
}

bool MessagePlaces::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool goes = type == QEvent::Hide && !event->spontaneous();
    if (!lines_.empty() && (goes || type == QEvent::Resize || type == QEvent::LayoutRequest)) {
        const auto at = lines_.find(watched);
        if (at != lines_.end() && goes)
            takeOver(lines_.extract(at).mapped());
        else if (at != lines_.end())
            at->second->place();
    }
    return QObject::eventFilter(watched, event);
}

void MessagePlaces::takeOver(DialogLine* line)
{
    if (line->isSpeaking())
        window_.show(line->message());
    line->leave();
}

} // namespace parvis
