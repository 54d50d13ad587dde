// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>

namespace parvis {

class DialogLine;
class MessageBar;
struct Message;

/// Shows messages where the user looks: in the modal dialog that is open, on a line of its own below all else, and
/// otherwise on the line of the window. What a dialog still says when it closes is said by the window from then on.
/// Watches the whole program as long as it lives. GUI thread.
class MessagePlaces : public QObject
{
    Q_OBJECT

public:
    /// @param window  the line of the window, and the owner
    explicit MessagePlaces(MessageBar& window);

    void show(const Message& message);
    /// Something else was done: an offer to undo what was done before it is over.
    void endOffer();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeOver(DialogLine* line);

    MessageBar& window_;
    std::map<const QObject*, DialogLine*> lines_; ///< of each open dialog that has one
};

} // namespace parvis
