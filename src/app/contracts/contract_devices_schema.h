// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme/device_presence.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

template <>
struct StateLook<DeviceRecord>
{
    static std::pair<Shape, Tone> of(DeviceRecord state);
};

/// The devices that have to fit together in a contract (the subject): which of them the register holds something of,
/// and the rule how each fits with the others, with its source.
TableSchema contractDeviceSchema();

} // namespace parvis
