// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace parvis {

/// What the journal says of when an action was made.
struct ActionStamp
{
    qint64 action = 0;
    QDateTime at; ///< what the clock of the computer said
};

/// When the actions of a journal were made, as far as their stamps tell.
///
/// The order of actions is certain; their stamps are those of a clock, which may have stood wrong. What lies after the
/// present moment cannot be, and stamps of which the later one is earlier contradict each other: then as many days are
/// believed as can stand together, so that one wrong day does not outweigh the days around it; where that leaves a
/// choice, those with the latest action (a clock that stands wrong is put right some day). What an action that is not
/// believed did, was done between its neighbours that are, as late as possible. So the state on a day is always one
/// that the database did have, and over any row of days each action is counted once.
class ActionTimes
{
public:
    /// @param stamps  in the order of the actions
    /// @param now     the present moment, or the end of the present day
    ActionTimes(std::vector<ActionStamp> stamps, const QDateTime& now);

    /// The last action that was made up to that moment, the moment included; 0: the database did not exist.
    qint64 lastUntil(const QDateTime& moment) const;
    /// Whether the stamps contradict each other about that moment: one action is stamped after it, and a later one
    /// before it.
    bool isDoubtful(const QDateTime& moment) const;
    /// The first moment of which something is known; invalid: there is none.
    QDateTime begin() const;

private:
    qint64 last_ = 0;
    QDateTime now_;
    std::vector<ActionStamp> stamps_; ///< up to the present moment
    std::vector<ActionStamp> believed_;
};

/// Whether an action's stamp lies so far ahead of a moment that some clock must have stood wrong. Clocks of two
/// computers differ by minutes.
bool isAhead(const QDateTime& stamp, const QDateTime& moment);

/// What the user is told of such a stamp.
QString aheadText(const QDateTime& stamp);

/// What the user is told of a state or a comparison at a moment that is doubtful.
QString doubtText();

} // namespace parvis
