// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaigns/campaign.h"
#include "tests/campaigns/traced_program.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

namespace parvis::test {

/// What a program did to the files of one folder, call by call, and what a disk may hold of it when the power fails at
/// any moment. A disk keeps what was synced. Of what was written since, it keeps any part: of a file's bytes any of the
/// writes, the last of them cut short; of a folder's names any of the changes, or those up to some moment, as a file
/// system with a journal does.
class RecordedDisk
{
public:
    /// All that stands in the folder now is on the disk.
    explicit RecordedDisk(QString folder);
    ~RecordedDisk();

    /// To be called after each call of a TracedProgram on that folder.
    void add(const FileCall& call);
    /// The program has said something: what it has done up to now must last. @return how often it has
    int acknowledge() { return ++acknowledged_; }

    std::size_t moments() const { return calls_.size() + 1; }
    /// How often the program had said something before that moment.
    int acknowledgedAt(std::size_t moment) const;
    /// The call that came last before that moment, in words.
    QString lastCallAt(std::size_t moment) const;
    /// The call before that moment was a sync or a change of names: nearly all that can go wrong does there.
    bool isTurningPoint(std::size_t moment) const;

    enum class Lost {
        All,      ///< that was not synced
        Nothing,  ///< as a kill does
        SomeBytes ///< and some names
    };
    /// Writes what the disk holds after a power cut at that moment into an empty folder. Quick for one moment after the
    /// other.
    void restore(std::size_t moment, Lost lost, Chance& chance, const QString& folder);

private:
    class State;
    struct Recorded
    {
        FileCall call;
        QByteArray bytes; ///< of a write
        int acknowledged = 0;
    };

    QString folder_;
    std::map<QString, QByteArray> first_;
    std::vector<Recorded> calls_;
    int acknowledged_ = 0;
    std::unique_ptr<State> state_; ///< at the moment that was asked for last
    std::size_t reached_ = 0;
};

} // namespace parvis::test
