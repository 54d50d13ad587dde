// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme/device_rules.h"

namespace parvis {

/// The rules of the devices that the program brings (data/device_rules.csv), read once. Any thread.
const DeviceRules& embeddedDeviceRules();

/// Reads device_rules.csv in a folder.
/// @throws Error  naming file and line: a value does not parse, or a rule has no device, text, source or address
DeviceRules readDeviceRules(const QString& directory);

} // namespace parvis
