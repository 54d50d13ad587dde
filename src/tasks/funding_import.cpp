// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_import.h"

#include "domain/translate.h"

#include <QHash>

namespace parvis {

namespace {

/// Adds sources, devices and actions when the first line needs them.
class FundingWriter
{
public:
    FundingWriter(Transaction& tx, const Register& records, const FundingPlan& plan)
        : tx_(tx)
        , plan_(plan)
        , devices_(plan.devices.size())
        , actions_(plan.actions.size())
    {
        for (const Source& source : records.all<Source>())
            sources_.insert(source.title, source.id.value);
    }

    void write(const PlannedFunding& planned)
    {
        FundingLine line = planned.record;
        if (planned.fate == FundingFate::Changed) {
            tx_.update(line);
            return;
        }
        if (planned.newDevice)
            line.device = added(devices_[*planned.newDevice], plan_.devices[*planned.newDevice]);
        if (planned.newAction)
            line.action = added(actions_[*planned.newAction], plan_.actions[*planned.newAction]);
        line.source = source(planned.source);
        tx_.insert(line);
    }

private:
    template <class T>
    Id<T> added(Id<T>& id, const T& record)
    {
        if (!id.isValid())
            id = tx_.insert(T(record));
        return id;
    }

    Id<Source> source(const QString& title)
    {
        if (const auto known = sources_.constFind(title); known != sources_.cend())
            return {*known};
        const Id<Source> id = tx_.insert(Source{.title = title, .producer = plan_.producer, .licence = plan_.licence});
        sources_.insert(title, id.value);
        return id;
    }

    Transaction& tx_;
    const FundingPlan& plan_;
    std::vector<Id<Device>> devices_;
    std::vector<Id<Action>> actions_;
    QHash<QString, std::int64_t> sources_;
};

} // namespace

void importFunding(Transaction& tx, const Register& records, const FundingPlan& plan)
{
    const int written = plan.count(FundingFate::New) + plan.count(FundingFate::Changed);
    if (written == 0)
        return;
    tx.setTitle(translate("tasks", "Import %n funding line(s)", nullptr, written));
    FundingWriter writer(tx, records, plan);
    for (const PlannedFunding& planned : plan.lines) {
        if (planned.fate == FundingFate::New || planned.fate == FundingFate::Changed)
            writer.write(planned);
    }
}

} // namespace parvis
