// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

/// Whether the register holds anything of a device in a contract. Nothing held is not "there is none".
enum class DeviceRecord { NotStated, Recorded };

template <>
struct EnumNames<DeviceRecord>
{
    static constexpr EnumName<DeviceRecord> all[] = {
        {DeviceRecord::NotStated, "not_stated", QT_TRANSLATE_NOOP("domain", "Not recorded")},
        {DeviceRecord::Recorded, "recorded", QT_TRANSLATE_NOOP("domain", "Present")}};
};

struct DevicePresence
{
    Id<Device> device;
    QStringList found; ///< "3 funding lines (2020-2024)", "“Contrat de ville”, p. 12": what says that it is there

    DeviceRecord state() const { return found.isEmpty() ? DeviceRecord::NotStated : DeviceRecord::Recorded; }
};

/// The devices that have to fit together in a contract (Cité éducative, Entrepreneuriat Quartiers 2030, GUSP, TFPB,
/// NPNRU, PRE), in this order, and what its funding lines, actions, priorities and documents hold of each. A device
/// that the register does not list is left out. Any thread.
std::vector<DevicePresence> devicesIn(const Register& records, Id<Contract> contract);

/// Whether a text speaks of a device: by its whole name, in the plural too, or by its initials in capitals.
bool namesDevice(const QString& text, const Device& device);

} // namespace parvis
