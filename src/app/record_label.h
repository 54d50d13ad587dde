#pragma once

#include "store/record_label.h"
