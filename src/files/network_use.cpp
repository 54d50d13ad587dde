// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/network_use.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <atomic>

namespace parvis {

namespace {

std::atomic<bool> isAllowed = true;

} // namespace

bool isNetworkAllowed()
{
    return isAllowed;
}

void allowNetwork(bool allowed)
{
    isAllowed = allowed;
}

void requireNetwork()
{
    if (!isAllowed)
        throw Error(translate("files", "The preferences forbid Parvis to use the network."), {},
                    translate("files", "Allow it under Edit, Preferences, or take a file that is on your computer."));
}

} // namespace parvis
