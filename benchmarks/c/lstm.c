/* Loss of an LSTM over a sequence: examples/rust/lstm in C. Arguments: depth width length. */
#include "common.h"

#include <math.h>

extern void __enzyme_autodiff(void *, ...);

static double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static void step(int width, const double *layer, double *hidden, double *cell, const double *input)
{
    const double *biases = layer + 4 * width;
    for (int i = 0; i < width; i++) {
        double forget = sigmoid(input[i] * layer[i] + biases[i]);
        double ingate = sigmoid(hidden[i] * layer[width + i] + biases[width + i]);
        double outgate = sigmoid(input[i] * layer[2 * width + i] + biases[2 * width + i]);
        double change = tanh(hidden[i] * layer[3 * width + i] + biases[3 * width + i]);
        cell[i] = cell[i] * forget + ingate * change;
        hidden[i] = outgate * tanh(cell[i]);
    }
}

double sequence_loss(int depth, int width, int length, const double *layers, const double *ends, const double *initial,
                     const double *sequence)
{
    double *memory = malloc((size_t)(2 * depth * width) * sizeof(double));
    double *signal = malloc((size_t)width * sizeof(double));
    double total = 0.0;
    int count = 0;
    memcpy(memory, initial, (size_t)(2 * depth * width) * sizeof(double));
    for (int t = 0; t + 1 < length; t++) {
        const double *seen = sequence + t * width, *expected = seen + width;
        for (int i = 0; i < width; i++)
            signal[i] = seen[i] * ends[i];
        for (int l = 0; l < depth; l++) {
            double *hidden = memory + 2 * l * width;
            step(width, layers + 8 * l * width, hidden, hidden + width, signal);
            memcpy(signal, hidden, (size_t)width * sizeof(double));
        }
        double sum = 2.0;
        for (int i = 0; i < width; i++) {
            signal[i] = signal[i] * ends[width + i] + ends[2 * width + i];
            sum += exp(signal[i]);
        }
        double normaliser = log(sum);
        for (int i = 0; i < width; i++)
            total += expected[i] * (signal[i] - normaliser);
        count += width;
    }
    free(memory);
    free(signal);
    return -total / count;
}

static int depth, width, length;
static double *layers, *ends, *initial, *sequence, *g_layers, *g_ends;

static double primal(void)
{
    return sequence_loss(depth, width, length, layers, ends, initial, sequence);
}

static double gradient(void)
{
    memset(g_layers, 0, (size_t)(8 * depth * width) * sizeof(double));
    memset(g_ends, 0, (size_t)(3 * width) * sizeof(double));
    __enzyme_autodiff((void *)sequence_loss, enzyme_const, depth, enzyme_const, width, enzyme_const, length, enzyme_dup, layers,
                      g_layers, enzyme_dup, ends, g_ends, enzyme_const, initial, enzyme_const, sequence);
    return g_layers[0];
}

int main(int argc, char **argv)
{
    depth = (int)number(argc, argv, 1, 2);
    width = (int)number(argc, argv, 2, 14);
    length = (int)number(argc, argv, 3, 1024);
    uint64_t lcg = 1;
    layers = lcg_array(&lcg, (size_t)(8 * depth * width), -1.0, 1.0);
    ends = lcg_array(&lcg, (size_t)(3 * width), -1.0, 1.0);
    initial = lcg_array(&lcg, (size_t)(2 * depth * width), -0.5, 0.5);
    sequence = calloc((size_t)(length * width), sizeof(double));
    for (int t = 0; t < length; t++)
        sequence[(size_t)t * width + lcg_index(&lcg, (size_t)width)] = 1.0;
    g_layers = malloc((size_t)(8 * depth * width) * sizeof(double));
    g_ends = malloc((size_t)(3 * width) * sizeof(double));

    double value = primal();
    gradient();
    struct sums sums = {99, 0.0, 0.0};
    sums_add(&sums, g_layers, (size_t)(8 * depth * width));
    sums_add(&sums, g_ends, (size_t)(3 * width));
    char size[64];
    snprintf(size, sizeof size, "%d layers of %d, %d steps", depth, width, length);
    report("lstm", size, 15, primal, gradient, value, sums, sqrt(sums.squares));
    return 0;
}
